import type { MergedFacts } from '../../domain/merged-facts.ts'
import type { PaperText } from '../../knowledge/knowledge.ts'
import type { WordProfile } from '../../knowledge/similarity/words/word-profile.ts'

/** What a batch does to a paper. */
export type PaperChange = {
  id: string
  /** Null for a paper that the batch makes. */
  before: MergedFacts | null
  facts: MergedFacts
  text: PaperText
  words: WordProfile
  /** Its words are others, so its vector is too. */
  wordsChanged: boolean
  /** Something that knowledge reads is another: words, stated concepts, organisations or addresses. */
  textChanged: boolean
  authorsChanged: boolean
  dayChanged: boolean
  upvotesChanged: boolean
}
