import { authorName } from './author-name.ts'
import type { PaperStatement } from './paper-statement.ts'
import { slug } from './slug.ts'

/** 'García, José' and 'J. García' have this in common. */
const familyName = (name: string): string => {
  const written = authorName(name)
  const [beforeComma = '', ...afterComma] = written.split(',')
  const words = slug(afterComma.length > 0 ? beforeComma : written).split('-')
  return words.at(-1) ?? ''
}

const numberOf = ({ authors, authorCount }: PaperStatement): number | null =>
  authors.length > 0 ? authors.length : authorCount

/**
 * What the authors of two records under one title say of whether they are one paper: 2 where at least half of the shorter list's family names are in the other,
 * -2 where none is; where names can not be compared, 1 where both state the same number of authors and -1 where they state two; 0 where nothing follows.
 */
export const authorEvidence = (a: PaperStatement, b: PaperStatement): number => {
  if (a.authors.length > 0 && b.authors.length > 0) {
    const [namesOfA, namesOfB] = [a, b].map(({ authors }) => new Set(authors.map(familyName)))
    const shared = [...(namesOfA ?? [])].filter((name) => namesOfB?.has(name)).length
    if (shared === 0) return -2
    return 2 * shared >= Math.min(namesOfA?.size ?? 0, namesOfB?.size ?? 0) ? 2 : 0
  }
  const [numberOfA, numberOfB] = [numberOf(a), numberOf(b)]
  if (numberOfA === null || numberOfB === null) return 0
  return numberOfA === numberOfB ? 1 : -1
}
