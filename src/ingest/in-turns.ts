import { setImmediate } from 'node:timers/promises'
import { pagesOf } from './pages-of.ts'

/**
 * The results of work on each of some things, in order, so many at a time: in between others have their turn, such as the answers of Neo4j.
 * Throws the signal's reason where that aborts.
 */
export const inTurns = async <T, R>(
  things: readonly T[],
  atATime: number,
  work: (thing: T) => R,
  signal?: AbortSignal,
): Promise<R[]> => {
  const results: R[] = []
  for (const part of pagesOf(things, atATime)) {
    signal?.throwIfAborted()
    for (const thing of part) results.push(work(thing))
    await setImmediate()
  }
  return results
}
