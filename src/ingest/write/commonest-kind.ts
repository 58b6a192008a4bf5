import type { ConceptKind } from '../../domain/concept-kind.ts'
import { conceptKinds } from '../../domain/concept-kind.ts'

/**
 * The kind that most papers show a concept to be; OTHER where most show none, or where two kinds are shown by as many. A kind that as many show as show none
 * is taken: showing none speaks against nothing.
 */
export const commonestKind = (shown: Iterable<{ kind: ConceptKind; papers: number }>): ConceptKind => {
  const votes = new Map<ConceptKind, number>()
  for (const { kind, papers } of shown) votes.set(kind, (votes.get(kind) ?? 0) + papers)
  const votesFor = (kind: ConceptKind): number => votes.get(kind) ?? 0
  const clear = conceptKinds.filter((kind) => kind !== 'OTHER')
  const most = Math.max(...clear.map(votesFor))
  const [first, ...others] = clear.filter((kind) => votesFor(kind) === most)
  return first === undefined || others.length > 0 || votesFor('OTHER') > most ? 'OTHER' : first
}
