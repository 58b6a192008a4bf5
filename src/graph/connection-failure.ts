import { Neo4jError } from 'neo4j-driver'
import { Failure } from '../failure.ts'

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A'])

/** What happened, without the advice that the driver gives for every case. */
const reasonOf = ({ message }: Neo4jError): string =>
  (/Caused by: (.*)/s.exec(message)?.[1] ?? message.split('. ')[0] ?? message).trim()

/**
 * What to tell a person about an error met on the first call to a Neo4j, `remedies` being how that Neo4j's mistakes are
 * mended; null where it is no such error.
 */
export const connectionFailure = (
  error: unknown,
  uri: string,
  remedies: { unreachable: string; password: string },
): Failure | null => {
  if (!(error instanceof Neo4jError)) return null
  const options = { cause: error }
  if (error.code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return new Failure(
      'WRONG_PASSWORD',
      `The Neo4j at ${uri} has had too many wrong passwords and pauses: wait a minute, then ${remedies.password}.`,
      options,
    )
  if (error.code === 'Neo.ClientError.Security.CredentialsExpired')
    return new Failure(
      'WRONG_PASSWORD',
      `The Neo4j at ${uri} wants its first password changed before it answers: do that in Neo4j Browser, then ${remedies.password}.`,
      options,
    )
  if (error.code.startsWith('Neo.ClientError.Security.'))
    return new Failure(
      'WRONG_PASSWORD',
      `The Neo4j at ${uri} does not accept that user name and password: ${remedies.password}.`,
      options,
    )
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new Failure(
      'BAD_CONFIG',
      `The Neo4j at ${uri} has no such database: set NEO4J_DATABASE to one that it has. It says: ${error.message}`,
      options,
    )
  if (UNREACHABLE.has(error.code) || error.retriable)
    return new Failure(
      'NEO4J_UNREACHABLE',
      `No Neo4j answers at ${uri}: ${remedies.unreachable}. What the driver met: ${reasonOf(error)}`,
      options,
    )
  return null
}
