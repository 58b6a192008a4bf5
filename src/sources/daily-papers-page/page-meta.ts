import type { EnglishDay } from '../english-day.ts'

/** What the lines under an abstract say: who, the paper's day and its upvotes. */
export type PageMeta = {
  authorCount: number | null
  /** As the page writes it, account first: 'FudanNLP Fudan NLP Lab'. */
  organization: string | null
  day: EnglishDay | null
  upvotes: number | null
  /** What stands where the day belongs and cannot be read as one; null where there is nothing of the kind. */
  unread: string | null
}
