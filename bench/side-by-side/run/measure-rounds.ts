import type { Progress } from '../../../src/progress.ts'
import type { ArmName } from '../arms/arm-name.ts'
import type { Arm } from '../arms/start-arm.ts'
import { startLoadClient } from '../load/start-load-client.ts'
import type { Contest } from './contest.ts'
import { measureContest } from './measure-contest.ts'
import type { Spans } from './measure-contest.ts'
import type { Measurement } from './measurement.ts'

/** How thoroughly is measured. `warmUp` in milliseconds, each of alone and together, for each query and arm. */
export type Effort = { rounds: number; warmUp: number; spans: Spans }

/** The arms of each query in another order each round: the first one after a change of queries may find the machine in another state. */
const inTurn = (contests: readonly Contest[], round: number): Contest[] =>
  [...new Set(contests.map(({ query }) => query))].flatMap((query) => {
    const arms = contests.filter((contest) => contest.query === query)
    const first = round % arms.length
    return [...arms.slice(first), ...arms.slice(0, first)]
  })

/** Times all contests, each round in every query the arms one after another, so that what else the machine does falls on all alike. */
export const measureRounds = async (
  contests: readonly Contest[],
  arms: ReadonlyMap<ArmName, Arm>,
  neo4jPid: number | null,
  { rounds, warmUp, spans }: Effort,
  progress: Progress,
): Promise<Measurement[]> => {
  const client = startLoadClient()
  const measured: Measurement[] = []
  const once = async (round: number, lengths: Spans): Promise<Measurement[]> => {
    const found: Measurement[] = []
    for (const [place, contest] of inTurn(contests, round).entries()) {
      const arm = arms.get(contest.arm)
      if (arm === undefined) continue
      found.push(await measureContest(contest, arm, { client, neo4jPid, spans: lengths, round }))
      progress.update(place + 1, contests.length, 'measurements')
    }
    return found
  }
  try {
    progress.step('Warming up')
    await once(0, { alone: warmUp, together: warmUp })
    for (let round = 1; round <= rounds; round += 1) {
      progress.step(`Round ${round} of ${rounds}`)
      measured.push(...(await once(round, spans)))
    }
  } finally {
    client.stop()
  }
  return measured
}
