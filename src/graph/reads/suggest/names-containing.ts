import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import { namedCandidates } from './named-candidates.ts'
import type { TypedText } from './typed-text.ts'
import { wordsQuery } from './words-query.ts'

/** Papers whose titles have the words: as many are looked at, since not all have them side by side. */
const mostTitled = 200

const ofLabel = (label: string): string[] => [
  `MATCH (n:${label})`,
  'WHERE n.byName CONTAINS $folded',
  // The index has the key that follows the name, too.
  '  AND left(n.byName, size(n.byName) - size(coalesce(n.slug, n.id)) - 1) CONTAINS $folded',
  '  AND NOT n.byName STARTS WITH $folded',
  'RETURN n',
  'ORDER BY n.byPaperCount DESC',
  'LIMIT $limit',
]

const ofPapers = [
  "CALL db.index.fulltext.queryNodes('typed_words', $titles, {limit: $mostTitled}) YIELD node AS n",
  'RETURN n',
]

/**
 * What has a name with the text in it that does not begin with it: of each type those with the most papers, at most `limit`, and papers whose titles have its
 * words. A row is a `namedCandidate`.
 */
export const namesContaining = ({ folded, words }: TypedText, limit: number): Statement => {
  const titles = wordsQuery('title', words)
  const branches = [
    ...['Topic', 'Theme', 'Concept', 'Organization', 'Author'].map(ofLabel),
    ...(titles === '' ? [] : [ofPapers]),
  ]
  return {
    text: namedCandidates(branches),
    parameters: {
      folded,
      ...(titles === '' ? {} : { titles, mostTitled: integer(mostTitled) }),
      limit: integer(limit),
    },
  }
}
