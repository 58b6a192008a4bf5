/** What can go wrong in a way that the person at the keyboard can mend; the code is stable, the message says what to do. */
export type FailureCode =
  | 'BAD_CONFIG'
  | 'PORT_TAKEN'
  | 'WRONG_PASSWORD'
  | 'NEO4J_UNREACHABLE'
  | 'NEO4J_TOO_OLD'
  | 'NEO4J_FAILED'
  | 'NO_RUNNER'
  | 'JAVA_TOO_OLD'
  | 'NO_MAVEN'
  | 'NO_RUNTIME'
  | 'DATA_DIR_NOT_WRITABLE'
  | 'DATA_DIR_OF_ANOTHER_RUNNER'
  | 'DATA_DIR_IN_USE'
  | 'DISK_FULL'
  | 'DOWNLOAD_FAILED'
  | 'EMBEDDER_FAILED'
  | 'EXTRACTOR_FAILED'
  | 'SCHEMA_TOO_NEW'
  | 'INPUT_REFUSED'
  | 'ROWS_DROPPED'
  | 'BAD_ARGUMENT'
  | 'STOPPED'

/** A failure with a code and a message for people: what was wrong, where, and what to do. Printed without a stack unless --verbose. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
