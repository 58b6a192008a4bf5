import { encodeWordProfile } from '../../knowledge/similarity/words/encode-word-profile.ts'
import type { WordProfile } from '../../knowledge/similarity/words/word-profile.ts'
import type { Statement } from '../statement.ts'

/** Keeps the words by which papers are compared, where they are others. */
export const saveWordProfiles = (papers: { id: string; words: WordProfile }[]): Statement => ({
  text: [
    'UNWIND $papers AS paper',
    'MATCH (p:Paper {id: paper.id})',
    'WHERE p.wordProfile IS NULL OR p.wordProfile <> paper.words',
    'SET p.wordProfile = paper.words',
  ].join('\n'),
  parameters: { papers: papers.map(({ id, words }) => ({ id, words: encodeWordProfile(words) })) },
})
