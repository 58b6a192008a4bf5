import type { Graph } from '../../graph/graph.ts'
import { linkFacts } from '../../graph/reads/paths/link-facts.ts'
import type { WalkLink } from '../../graph/reads/paths/walk-link.ts'
import { readByKeys } from '../../graph/reads/read-by-keys.ts'
import { once } from '../once.ts'
import { pathSentence } from './path-sentence.ts'

/** Gives one sentence that tells relationships, each from where the one before ended; says so where an import has just removed one. */
export type LinkTeller = (links: readonly Pick<WalkLink, 'id' | 'isReversed'>[]) => Promise<string>

/** Tells of some relationships, by Neo4j's ids. What all of them say is read in one statement, when the first is asked for. */
export const linkTeller = (graph: Graph, ids: readonly string[]): LinkTeller => {
  const facts = once(async () => {
    const found = await readByKeys(graph, linkFacts, ids)
    return new Map(ids.map((id, place) => [id, found[place]]))
  })
  return async (links) => {
    const known = await facts()
    const told = links.flatMap(({ id, isReversed }) => {
      const fact = known.get(id)
      return fact ? [{ fact, isReversed }] : []
    })
    return told.length < links.length
      ? 'An import has just removed a relationship that was here.'
      : pathSentence(told)
  }
}
