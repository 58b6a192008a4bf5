import type { ConceptKind } from '../../domain/concept-kind.ts'
import { entityOrderKeys } from '../../domain/entity-order-keys.ts'
import type { NewConceptRow } from '../../graph/import/save-concepts.ts'
import type { Mention } from '../../knowledge/knowledge.ts'
import { commonestKind } from './commonest-kind.ts'
import { commonestSpelling } from './commonest-spelling.ts'
import { surestBasis } from './surest-basis.ts'

/** How a number of papers write a concept, and what kind they show it to be. */
export type Usage = { spelling: string; kind: ConceptKind; papers: number }

/** A concept that papers mention, as it is where nobody else does, and how these papers speak of it. */
export type MentionedConcept = { row: NewConceptRow; usages: Usage[] }

const byMention = (mentions: Mention[]): Map<string, [Mention, ...Mention[]]> => {
  const groups = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of mentions) {
    const group = groups.get(mention.slug)
    if (group) group.push(mention)
    else groups.set(mention.slug, [mention])
  }
  return groups
}

/** The concepts that papers mention, each once a paper: by the commonest spelling and kind, for the surest reason, and with the other names that any of them gives it; sorted by slug. */
export const conceptRows = (mentions: Mention[]): MentionedConcept[] =>
  [...byMention(mentions)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, group]) => {
      const [{ name: firstName }] = group
      const usages = group.map(({ spelling, kind }) => ({ spelling, kind, papers: 1 }))
      const name = commonestSpelling(usages) ?? firstName
      const kind = commonestKind(usages)
      const paperCount = group.length
      const aliases = [...new Set(group.flatMap((mention) => mention.aliases))].sort()
      const basis = surestBasis(group.map((mention) => mention.basis))
      const keys = entityOrderKeys({ slug, name, paperCount })
      return {
        row: { slug, name, kind, aliases, basis, paperCount, ...keys },
        usages,
      }
    })
