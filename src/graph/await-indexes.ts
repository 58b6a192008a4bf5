import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import type { Progress } from '../progress.ts'
import type { Graph } from './graph.ts'
import type { Statement } from './statement.ts'

const row = z.object({ name: z.string(), state: z.string(), populationPercent: z.number().nullable() })

/** How far each index is. */
export const showIndexes: Statement = {
  text: [
    'SHOW INDEXES YIELD name, state, type, populationPercent',
    "WHERE type <> 'LOOKUP'",
    'RETURN name, state, populationPercent',
  ].join('\n'),
  parameters: {},
}

/**
 * Waits until every index answers; shows how far they are, in percent of the slowest.
 * Throws a Failure NEO4J_FAILED where Neo4j could not build one.
 */
export const awaitIndexes = async (graph: Graph, progress: Progress): Promise<void> => {
  for (let waits = 0; ; waits += 1) {
    const indexes = z.array(row).parse(await graph.read(showIndexes))
    const failed = indexes.find((index) => index.state === 'FAILED')
    if (failed)
      throw new Failure(
        'NEO4J_FAILED',
        `Neo4j could not build the index ${failed.name}. Drop it (DROP INDEX ${failed.name}) and start again; Neo4j's log says why it failed.`,
      )
    const building = indexes.filter((index) => index.state !== 'ONLINE')
    if (building.length === 0) return
    if (waits === 1) progress.step(`Building ${building.length} of ${indexes.length} indexes`)
    if (waits > 0)
      progress.update(
        Math.floor(Math.min(...building.map((index) => index.populationPercent ?? 0))),
        100,
        '%',
      )
    await setTimeout(Math.min(100 * (waits + 1), 1000))
  }
}
