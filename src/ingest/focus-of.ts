import type { DescribedPaper } from './described-paper.ts'
import type { FocusPaper } from './focus-paper.ts'

/** A paper that was just read, as its neighbours are looked for. `paperCounts` says how many papers name each concept. */
export const focusOf = (
  { change: { id, text, words }, knowledge, embedding }: DescribedPaper,
  paperCounts: Map<string, number>,
): FocusPaper => ({
  id,
  text,
  words,
  embedding,
  concepts: knowledge.mentions.map(({ slug, score }) => ({
    slug,
    score,
    paperCount: paperCounts.get(slug) ?? 1,
  })),
  topics: knowledge.topics.filter(({ direct }) => direct).map(({ slug }) => slug),
  organizations: knowledge.organizations.map(({ slug }) => slug),
})
