import neo4j from 'neo4j-driver'
import { NoAnswer } from '../no-answer.ts'

const lost: string[] = [
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
]

const isLate = ({ code, message }: { code: string; message: string }): boolean =>
  code.includes('TransactionTimedOut') || message.includes('Connection acquisition timed out')

/** Why Neo4j gave no answer, where the reader can do something about it; null for anything else, which is a mistake of ours. */
export const readFailure = (error: unknown): 'UNAVAILABLE' | 'TIMEOUT' | null => {
  if (error instanceof NoAnswer) return 'TIMEOUT'
  if (!(error instanceof neo4j.Neo4jError)) return null
  if (isLate(error)) return 'TIMEOUT'
  return lost.includes(error.code) ? 'UNAVAILABLE' : null
}
