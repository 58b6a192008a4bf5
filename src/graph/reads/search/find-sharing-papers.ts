import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import { namedByHand } from '../named-by-hand.ts'
import { paperConditions } from '../paper-conditions.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { whereLines } from '../where-lines.ts'

/** A concept that more papers name says too little to look for papers by it, and would make the answer slower with every import. */
const rareConcept = 1_000

/**
 * The papers of a filter that share most of some concepts, by weight times centrality, at most `limit`; a row is a `rankedPaper`, and its score
 * means nothing but the order.
 */
export const findSharingPapers = (
  concepts: readonly { slug: string; weight: number }[],
  filter: PaperFilter,
  limit: number,
): Statement => {
  const names = namedByHand('where')
  const where = paperConditions(filter, names)
  return {
    text: [
      'UNWIND $concepts AS concept',
      'MATCH (m:Concept {slug: concept.slug})',
      'WHERE COUNT { (m)<-[:MENTIONS]-() } <= $rareConcept',
      'MATCH (m)<-[shared:MENTIONS]-(n:Paper)',
      'WITH n, sum(concept.weight * shared.score) AS score',
      ...whereLines(where),
      'WITH n.id AS id, score',
      'ORDER BY score DESC, id',
      'LIMIT $limit',
      'RETURN id, score',
    ].join('\n'),
    parameters: {
      concepts,
      ...names.parameters,
      rareConcept: integer(rareConcept),
      limit: integer(limit),
    },
  }
}
