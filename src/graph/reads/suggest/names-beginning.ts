import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import { namedCandidates } from './named-candidates.ts'
import type { TypedText } from './typed-text.ts'
import { wordsQuery } from './words-query.ts'

/** Nodes whose other names have a word of the text: as many are looked at, since not all of these names begin with it. */
const mostAliased = 100

const ofLabel = (label: string): string[] => [
  `MATCH (n:${label})`,
  'WHERE n.byName STARTS WITH $folded',
  'RETURN n',
  'ORDER BY n.byPaperCount DESC',
  'LIMIT $limit',
]

const ofPapers = [
  'MATCH (n:Paper)',
  'WHERE n.byTitle STARTS WITH $key',
  'RETURN n',
  'ORDER BY n.byTitle',
  'LIMIT $limit',
]

const ofAliases = [
  "CALL db.index.fulltext.queryNodes('typed_words', $aliases) YIELD node AS n",
  'RETURN n',
  'ORDER BY n.byPaperCount DESC',
  'LIMIT $mostAliased',
]

/**
 * What has a name that begins with the text: of each type those with the most papers, at most `limit`, and papers by title; and what has another name with
 * its words. A row is a `namedCandidate`, and one node may have two.
 */
export const namesBeginning = ({ folded, key, words }: TypedText, limit: number): Statement => {
  const aliases = wordsQuery('aliases', words)
  const branches = [
    ...['Topic', 'Theme', 'Concept', 'Organization', 'Author'].map(ofLabel),
    ...(key === '' ? [] : [ofPapers]),
    ...(aliases === '' ? [] : [ofAliases]),
  ]
  return {
    text: namedCandidates(branches),
    parameters: {
      folded,
      ...(key === '' ? {} : { key }),
      ...(aliases === '' ? {} : { aliases, mostAliased: integer(mostAliased) }),
      limit: integer(limit),
    },
  }
}
