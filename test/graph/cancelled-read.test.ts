import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { neo4jConnection } from '../neo4j-connection.ts'
import { endlessStatement } from './endless-statement.ts'
import { runningStatements } from './running-statements.ts'

const patience = { timeout: 20_000 }

let graph: Graph

beforeAll(() => {
  graph = openGraph(neo4jConnection())
})

afterAll(() => graph.close())

test('a read whose signal aborts ends at once, and its statement ends in Neo4j', async () => {
  const leaving = new AbortController()
  const statement = endlessStatement('left')
  const answer = graph.read(statement, { signal: leaving.signal }).catch((error: unknown) => error)
  await expect.poll(() => runningStatements(graph, 'left'), patience).toBe(1)

  leaving.abort(new Error('gone'))

  expect(await answer).toEqual(new Error('gone'))
  await expect.poll(() => runningStatements(graph, 'left'), patience).toBe(0)
})

test('a read whose signal has aborted sends nothing', async () => {
  const sent: string[] = []
  const counting = openGraph(neo4jConnection(), { onStatement: ({ statement }) => sent.push(statement.text) })

  const answer = counting.read({ text: 'RETURN 1 AS one', parameters: {} }, { signal: AbortSignal.abort() })

  await expect(answer).rejects.toThrow('aborted')
  await counting.close()
  expect(sent).toEqual([])
})

test('a connection whose statement was ended answers the next', async () => {
  const leaving = new AbortController()
  const answer = graph
    .read(endlessStatement('next'), { signal: leaving.signal })
    .catch((error: unknown) => error)
  await expect.poll(() => runningStatements(graph, 'next'), patience).toBe(1)
  leaving.abort()
  await answer

  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, number) =>
      graph.read({ text: 'RETURN $number AS n', parameters: { number } }),
    ),
  )

  expect(answers.flat().map(({ n }) => n)).toEqual(Array.from({ length: 16 }, (_, number) => number))
})
