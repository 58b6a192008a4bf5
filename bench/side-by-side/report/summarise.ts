import type { Contest } from '../run/contest.ts'
import type { Measurement } from '../run/measurement.ts'
import { spread } from './spread.ts'
import type { Summary } from './summary.ts'

/** What all rounds found, in the order of the contests. */
export const summarise = (contests: readonly Contest[], measured: readonly Measurement[]): Summary[] =>
  contests.map(({ query, arm, statements, rows }) => {
    const rounds = measured.filter((found) => found.query === query.name && found.arm === arm)
    const of = (value: (found: Measurement) => number) => spread(rounds.map(value))
    const processors = rounds.flatMap(({ processor }) => processor ?? [])
    return {
      query: query.name,
      title: query.title,
      arm,
      p50: of(({ alone }) => alone.p50),
      p99: of(({ alone }) => alone.p99),
      perSecond: of(({ together }) => together.perSecond),
      statements,
      rows,
      bytes: of(({ alone }) => alone.bytes).median,
      processor:
        processors.length === 0
          ? null
          : {
              arm: spread(processors.map((processor) => processor.arm)).median,
              neo4j: spread(processors.map((processor) => processor.neo4j)).median,
            },
    }
  })
