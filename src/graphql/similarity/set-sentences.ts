import type { Graph } from '../../graph/graph.ts'
import { readByKeys } from '../../graph/reads/read-by-keys.ts'
import { paperTexts } from '../../graph/reads/search/paper-texts.ts'
import { setSentence } from '../../knowledge/similarity/sentence/set-sentence.ts'
import { once } from '../once.ts'
import { pairSentences } from './pair-sentences.ts'
import type { SimilarToSet } from './rank-similar.ts'

/**
 * Gives the sentence on why each of some papers is like a set of so many `members`, by its place. What the sentences name is read when the first is asked for: in one
 * statement, in two where the papers shall be unlike others.
 */
export const setSentences = (
  graph: Graph,
  papers: readonly SimilarToSet[],
  members: number,
): ((place: number) => Promise<string>) => {
  const unlike = papers.flatMap(({ nearestUnlike }) => nearestUnlike ?? [])
  const titles = once(async () => {
    const found = await readByKeys(graph, paperTexts, unlike)
    return new Map(unlike.map((id, place) => [id, found[place]?.title ?? '']))
  })
  return pairSentences(
    graph,
    papers.map(({ id, nearest }) => ({ from: nearest.id, to: id, similarity: nearest.similarity })),
    async (told, place) => {
      const { parts = [], nearestUnlike = null } = papers[place] ?? {}
      const title = (await titles()).get(nearestUnlike ?? '') ?? ''
      return setSentence(told, { members, parts, unlike: title })
    },
  )
}
