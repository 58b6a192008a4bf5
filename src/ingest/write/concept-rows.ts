import { entityOrderKeys } from '../../domain/entity-order-keys.ts'
import type { NewConceptRow } from '../../graph/import/save-concepts.ts'
import type { Mention } from '../../knowledge/knowledge.ts'
import { commonestSpelling } from './commonest-spelling.ts'
import { surestBasis } from './surest-basis.ts'

/** A concept that papers mention, as it is where nobody else does, and how these papers write it. */
export type MentionedConcept = { row: NewConceptRow; spellings: string[] }

const byMention = (mentions: Mention[]): Map<string, [Mention, ...Mention[]]> => {
  const groups = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of mentions) {
    const group = groups.get(mention.slug)
    if (group) group.push(mention)
    else groups.set(mention.slug, [mention])
  }
  return groups
}

const spellingsOf = (mentions: Mention[]): Map<string, number> => {
  const spellings = new Map<string, number>()
  for (const { spelling } of mentions) spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1)
  return spellings
}

/** The concepts that papers mention, each once a paper: by the commonest spelling and for the surest reason, else as the first has it; sorted by slug. */
export const conceptRows = (mentions: Mention[]): MentionedConcept[] =>
  [...byMention(mentions)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, group]) => {
      const [{ name: firstName, kind, aliases }] = group
      const spellings = spellingsOf(group)
      const name =
        commonestSpelling([...spellings].map(([spelling, papers]) => ({ spelling, papers }))) ?? firstName
      const paperCount = group.length
      const basis = surestBasis(group.map((mention) => mention.basis))
      const keys = entityOrderKeys({ slug, name, paperCount })
      return {
        row: { slug, name, kind, aliases, basis, paperCount, ...keys },
        spellings: [...spellings.keys()],
      }
    })
