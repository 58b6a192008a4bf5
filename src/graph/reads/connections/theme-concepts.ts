import type { ConceptKind } from '../../../domain/concept-kind.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { countedPapers } from '../counted-papers.ts'
import type { CountEdge } from '../counted-papers.ts'
import { conceptNode } from '../nodes/concept-node.ts'
import type { ConceptNode } from '../nodes/concept-node.ts'

const pattern = '(:Theme {id: key})<-[:IN_THEME]-(:Paper)-[:MENTIONS]->(n:Concept)'

/** The concepts that a theme's papers name, of one kind, or of every kind where `kind` is null. */
export const themeConcepts = (kind: ConceptKind | null): ConnectionRead<ConceptNode, CountEdge> =>
  kind === null
    ? countedPapers('Theme.concepts', conceptNode, pattern)
    : countedPapers('Theme.concepts', conceptNode, pattern, ['n.kind = $kind'], { kind })
