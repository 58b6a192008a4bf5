import { comparePapers } from './compare-papers.ts'
import type { Joining } from './joining.ts'
import { lockedCorpus } from '../locked-corpus.ts'
import { writeJoined } from './write-joined.ts'

/**
 * Joins papers, which are committed, to their neighbours in the whole graph, in addition to what they are joined to: compares each with its candidates and
 * writes both sides' lists of similar papers, the pairs that share concepts, and the themes that these vote for.
 * Throws what `lockedCorpus` throws.
 */
export const joinPapers = async (joining: Joining, ids: string[]): Promise<void> => {
  const corpus = await joining.graph.write((run) => lockedCorpus(run, new Date(), joining))
  await writeJoined(joining, await comparePapers(joining, ids, corpus))
}
