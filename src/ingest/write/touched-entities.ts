import { authorId } from '../../domain/author-id.ts'
import type { DescribedPaper } from '../describe/described-paper.ts'
import type { PaperChange } from './paper-change.ts'
import type { KnownConcepts } from './write-concepts.ts'
import type { TouchedEntities } from './write-counts.ts'

/** What papers are counted for anew: what the described ones are about, name and come from, and who wrote those whose authors changed. */
export const touchedEntities = (
  described: DescribedPaper[],
  authored: PaperChange[],
  { known, otherwiseSaid }: KnownConcepts,
): TouchedEntities => {
  const read = described.map(({ knowledge }) => knowledge)
  return {
    topics: read.flatMap(({ topics }) => topics.map(({ slug }) => slug)),
    concepts: known,
    otherwiseSaid,
    organizations: read.flatMap(({ organizations }) => organizations.map(({ slug }) => slug)),
    authors: authored.flatMap(({ facts }) => facts.authors.map(authorId)),
  }
}
