import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { graphFailure } from '../../src/graph/graph-failure.ts'

const errorOf = (code: string, message: string): Neo4jError => new Neo4jError(message, code, '50N42', message)

test.each([
  [
    'Neo.DatabaseError.Transaction.TransactionLogError',
    'Could not append transaction: Transaction #178 to log.',
    'DISK_FULL',
  ],
  ['Neo.DatabaseError.General.UnknownError', 'No space left on device', 'DISK_FULL'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'Not available', 'NEO4J_UNREACHABLE'],
  ['Neo.TransientError.General.OutOfMemoryError', 'Java heap space', 'NEO4J_FAILED'],
])('%s, %j, is a failure that people can mend: %s', (code, message, expected) => {
  const error = errorOf(code, message)
  expect(graphFailure(error)).toMatchObject({ code: expected, cause: error })
})

test('any other error is none', () => {
  expect(graphFailure(errorOf('Neo.ClientError.Statement.SyntaxError', 'Invalid input'))).toBeNull()
  expect(graphFailure(new Error('No space left on device'))).toBeNull()
})
