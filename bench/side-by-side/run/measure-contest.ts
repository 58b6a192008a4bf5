import type { Arm } from '../arms/start-arm.ts'
import type { LoadClient } from '../load/start-load-client.ts'
import type { Contest } from './contest.ts'
import type { Measurement } from './measurement.ts'
import { processorSeconds } from './processor-seconds.ts'

const clientsTogether = 10

/** How long each part of a measurement takes, in milliseconds. */
export type Spans = { alone: number; together: number }

type Measuring = { client: LoadClient; neo4jPid: number | null; spans: Spans; round: number }

/** Times one contest once: one client, then ten. */
export const measureContest = async (
  { query, arm, requests }: Contest,
  { url, pid }: Arm,
  { client, neo4jPid, spans, round }: Measuring,
): Promise<Measurement> => {
  const alone = await client.run({ url, requests, clients: 1, milliseconds: spans.alone })
  const before = [processorSeconds(pid), processorSeconds(neo4jPid)]
  const together = await client.run({ url, requests, clients: clientsTogether, milliseconds: spans.together })
  const after = [processorSeconds(pid), processorSeconds(neo4jPid)]
  const [ofArm, ofNeo4j] = after.map((seconds, place) => {
    const earlier = before[place]
    return seconds === null || earlier === null || earlier === undefined
      ? null
      : (1000 * (seconds - earlier)) / together.requests
  })
  return {
    query: query.name,
    arm,
    round,
    alone,
    together,
    processor:
      ofArm === null || ofArm === undefined || ofNeo4j === null || ofNeo4j === undefined
        ? null
        : { arm: ofArm, neo4j: ofNeo4j },
  }
}
