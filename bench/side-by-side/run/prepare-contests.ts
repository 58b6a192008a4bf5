import { Agent } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { Failure } from '../../../src/failure.ts'
import type { Neo4jConnection } from '../../../src/graph/connection.ts'
import type { Progress } from '../../../src/progress.ts'
import type { ArmName } from '../arms/arm-name.ts'
import { armRequest } from '../arms/arm-request.ts'
import type { ArmRequest } from '../arms/arm-request.ts'
import { startArm } from '../arms/start-arm.ts'
import type { Arm } from '../arms/start-arm.ts'
import { openBoltCounter } from '../counts/bolt-counter.ts'
import type { BoltCounter } from '../counts/bolt-counter.ts'
import { comparable } from '../counts/comparable.ts'
import { walkTo } from '../inputs/walk-to.ts'
import { post } from '../load/post.ts'
import type { Input, SideBySideQuery } from '../queries/side-by-side-query.ts'
import type { Contest } from './contest.ts'

const answered = z.object({ data: z.record(z.string(), z.unknown()) })

/** The peer answers with a list where a key is asked for. */
const single = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, Array.isArray(value) ? (value[0] ?? null) : value]),
  )

type Prepared = Contest & { answers: unknown[] }

const prepare = async (
  arm: Arm,
  query: SideBySideQuery,
  inputs: Input[],
  counter: BoltCounter,
  agent: Agent,
): Promise<Prepared | null> => {
  const isPaged = arm.name !== 'peer' && inputs.some(({ offset }) => Number(offset) > 0)
  const own = isPaged ? await Promise.all(inputs.map((input) => walkTo(agent, arm, query, input))) : inputs
  const requests: ArmRequest[] = own.flatMap((input) => armRequest(arm.name, query, input) ?? [])
  const [first] = requests
  if (first === undefined) return null
  await post(agent, arm.url, first)
  const before = counter.counts()
  const answers: unknown[] = []
  for (const request of requests) {
    const { data } = answered.parse(JSON.parse((await post(agent, arm.url, request)).toString()))
    answers.push(comparable(single(data)))
  }
  const after = counter.counts()
  return {
    query,
    arm: arm.name,
    requests,
    answers,
    statements: (after.statements - before.statements) / requests.length,
    rows: (after.rows - before.rows) / requests.length,
  }
}

const excerpt = (value: unknown): string => JSON.stringify(value).slice(0, 1_500)

/** Throws a Failure that shows the first answer of an arm that is not what the hand-written one answers. */
const checkEqual = (expected: Prepared, { arm, query, answers, requests }: Prepared): void => {
  const place = answers.findIndex((answer, index) => !isDeepStrictEqual(answer, expected.answers[index]))
  if (place < 0) return
  throw new Failure(
    'NEO4J_FAILED',
    `‘${arm}’ answers ‘${query.name}’ in another way than ‘${expected.arm}’, so their times cannot be compared.\nAsked: ${requests[place]?.body}\n${expected.arm}: ${excerpt(expected.answers[place])}\n${arm}: ${excerpt(answers[place])}`,
  )
}

type Preparation = {
  arms: readonly ArmName[]
  queries: readonly SideBySideQuery[]
  inputs: Record<string, Input[]>
  neo4j: Neo4jConnection
  port: number
  progress: Progress
}

/**
 * Asks every arm every query once, with the means to count what they ask Neo4j, and checks that their answers are equal. Gives what is to be timed, the arms of one query beside one another.
 * Throws a Failure where answers differ.
 */
export const prepareContests = async (preparation: Preparation): Promise<Contest[]> => {
  const { arms, queries, inputs, neo4j, port, progress } = preparation
  progress.step('Comparing answers')
  const counter = await openBoltCounter(neo4j)
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const prepared: Prepared[] = []
  try {
    for (const name of arms) {
      const arm = await startArm(name, port, counter.connection)
      try {
        for (const query of queries) {
          const contest = await prepare(arm, query, inputs[query.name] ?? [], counter, agent)
          if (contest !== null) prepared.push(contest)
        }
      } finally {
        await arm.stop()
      }
    }
  } finally {
    agent.destroy()
    counter.close()
  }
  for (const contest of prepared) {
    const expected = prepared.find(({ query }) => query === contest.query)
    if (expected !== undefined) checkEqual(expected, contest)
  }
  return queries.flatMap((query) => prepared.filter((contest) => contest.query === query))
}
