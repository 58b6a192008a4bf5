import type { CypherNames } from './cypher-names.ts'
import type { Period } from './period.ts'

/** The relationship from papers, and its property beside `byPublished` in the index that is walked: no node is read. */
const walked = {
  Topic: { type: 'ABOUT', key: 'topic' },
  Concept: { type: 'MENTIONS', key: 'concept' },
  Organization: { type: 'FROM', key: 'organization' },
} as const

/** What of a day is the period's, and what makes it a day again. */
const parts = { MONTH: { length: 7, rest: '-01' }, YEAR: { length: 4, rest: '-01-01' } } as const

/** How many papers of a node, bound as `parent`, were published in each period that has any, the earliest first. Papers without a day are in none. */
export const timeline = (
  of: keyof typeof walked,
  by: Period,
  { parent, relationship, param }: Pick<CypherNames, 'relationship' | 'param'> & { parent: { node: string } },
) => {
  const { type, key } = walked[of]
  const { length, rest } = parts[by]
  return {
    match: `()-[${relationship}:${type}]->()`,
    where: [`${relationship}.${key} = ${parent.node}.slug`, `${relationship}.byPublished >= '0'`],
    aggregate: {
      period: `left(${relationship}.byPublished, ${param(length)}) + ${param(rest)}`,
      paperCount: 'count(*)',
    },
    order: { by: [{ value: 'period' }], unique: true },
  } as const
}
