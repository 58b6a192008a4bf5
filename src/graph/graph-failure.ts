import { Neo4jError } from 'neo4j-driver'
import { Failure } from '../failure.ts'

const isLost = (code: string): boolean =>
  ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'].includes(code)

const isDiskFull = (error: Error): boolean =>
  /no space left on device|disk (is )?full|not enough space/iu.test(
    `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`,
  )

/** An error of Neo4j that a person can mend, as a Failure that says how; null where it is another. */
export const graphFailure = (error: unknown): Failure | null => {
  if (!(error instanceof Neo4jError)) return null
  if (isDiskFull(error))
    return new Failure('DISK_FULL', 'Neo4j has no space left on its disk. Make room and start it again.', {
      cause: error,
    })
  // What Neo4j says of a full disk at a commit has no word of the disk.
  if (error.code === 'Neo.DatabaseError.Transaction.TransactionLogError')
    return new Failure(
      'DISK_FULL',
      'Neo4j cannot write to its disk: most likely no space is left there. Make room and start it again; its log says what it was.',
      { cause: error },
    )
  if (isLost(error.code))
    return new Failure(
      'NEO4J_UNREACHABLE',
      'Neo4j does not answer any longer. See whether it runs; its log says why it stopped.',
      {
        cause: error,
      },
    )
  if (error.code === 'Neo.ClientError.Security.Unauthorized')
    return new Failure(
      'WRONG_PASSWORD',
      'Neo4j refuses the user or password. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
      {
        cause: error,
      },
    )
  if (error.code.includes('OutOfMemory'))
    return new Failure('NEO4J_FAILED', 'Neo4j ran out of memory. Give it a larger heap.', { cause: error })
  return null
}
