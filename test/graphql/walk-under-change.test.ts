import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'

const held = 100_000

/** Of each hundred papers one goes away during the walk, and one comes. */
const changing = held / 100

/** A paper that its id puts in its place; between any two there is room for another. It has no more than the walk reads, which is quick to write. */
const create = `CREATE (:Paper {id: id})-[:ABOUT {score: 1.0, direct: true, primary: true, topic: 'hub', byPublished: id}]->(t)`

const page = z.object({
  topic: z.object({
    papers: z.object({
      edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
    }),
  }),
})

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await graph.writeAlone({
    text: "CREATE (:Topic {slug: 'hub', name: 'hub', description: '', paperCount: $held})",
    parameters: { held },
  })
  await graph.writeAlone({
    text: `MATCH (t:Topic {slug: 'hub'})
UNWIND range(0, $held - 1) AS number
CALL (t, number) {
  WITH t, right('000000' + toString(number), 6) + '0' AS id
  ${create}
} IN TRANSACTIONS OF 5000 ROWS`,
    parameters: { held },
  })
})

afterAll(() => graph.close())

/** The paper that goes, and the one that comes, with the page of a number: now before the walk, now ahead of it. */
const change = (turn: number): Promise<unknown> =>
  graph.writeAlone({
    text: `MATCH (t:Topic {slug: 'hub'})
MATCH (gone:Paper {id: right('000000' + toString($place), 6) + '0'})
DETACH DELETE gone
WITH t, right('000000' + toString($place), 6) + '5' AS id
${create}`,
    parameters: { place: goes(turn) },
  })

const goes = (turn: number): number => (turn * 7_919 + 13) % held

const idOf = (number: number): string => globalId('Paper', `${String(number).padStart(6, '0')}0`)

test('a walk of 100,000 papers gives none twice and misses none that stayed, while papers come and go', async () => {
  const found: string[] = []
  const follow = async (turn: number, after: string | null): Promise<void> => {
    const [answer] = await Promise.all([
      ask(
        graph,
        `{ topic(slug: "hub") { papers(first: 100, after: ${JSON.stringify(after)}) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
      ),
      turn < changing ? change(turn) : null,
    ])
    const { edges, pageInfo } = page.parse(answer.data).topic.papers
    found.push(...edges.map(({ node }) => node.id))
    if (pageInfo.hasNextPage) await follow(turn + 1, pageInfo.endCursor)
  }

  await follow(0, null)

  const gone = new Set(Array.from({ length: changing }, (_, turn) => goes(turn)))
  const stayed = Array.from({ length: held }, (_, number) => number).filter((number) => !gone.has(number))
  const seen = new Set(found)
  expect(seen.size).toBe(found.length)
  expect(stayed.filter((number) => !seen.has(idOf(number)))).toEqual([])
})
