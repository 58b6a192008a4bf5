import type { Graph } from '../../graph/graph.ts'
import { findPapersOfConcepts, papersOfConceptRow } from '../../graph/import/find-papers-of-concepts.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { ComparableIdeas } from '../../knowledge/similarity/similarity.ts'
import type { Mentioning } from './nearest-by-concepts.ts'

/** A concept that more papers name says little of a pair, and would make each page slower than the one before. */
const rareConcept = 100

/** Gives the papers of the concepts that papers have in common with others, of each concept that is rare enough. */
export type PapersOfConcepts = (papers: ComparableIdeas[]) => Promise<Map<string, Mentioning[]>>

const rareShared = (papers: ComparableIdeas[]): string[] => {
  const shared = papers.flatMap(({ concepts }) =>
    concepts.flatMap(({ slug, paperCount }) => (paperCount > 1 && paperCount <= rareConcept ? [slug] : [])),
  )
  return [...new Set(shared)].sort()
}

/** Reads each concept once, whichever papers of a block ask for it. Holds what it read, some hundred bytes a paper and concept. */
export const createPapersOfConcepts = ({ read }: Pick<Graph, 'read'>): PapersOfConcepts => {
  const readings = new Map<string, Promise<Map<string, Mentioning[]>>>()
  const reading = async (slugs: string[]): Promise<Map<string, Mentioning[]>> => {
    const rows = rowsAs(papersOfConceptRow, await read(findPapersOfConcepts(slugs, rareConcept)))
    return new Map(rows.map(({ slug, papers }) => [slug, papers]))
  }
  return async (papers) => {
    const slugs = rareShared(papers)
    const unread = slugs.filter((slug) => !readings.has(slug))
    if (unread.length > 0) {
      const begun = reading(unread)
      // Whoever asks for one of these is told; one that another reading failed before does not ask.
      begun.catch(() => {})
      for (const slug of unread) readings.set(slug, begun)
    }
    const found = new Map<string, Mentioning[]>()
    for (const slug of slugs) {
      const mentioning = (await readings.get(slug))?.get(slug)
      if (mentioning) found.set(slug, mentioning)
    }
    return found
  }
}
