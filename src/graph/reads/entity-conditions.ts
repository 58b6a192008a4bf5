import { foldLetters } from '../../domain/fold-letters.ts'
import { tenDigits } from '../../domain/ten-digits.ts'
import type { CypherNames } from './cypher-names.ts'

/** Conditions on topics, concepts, organisations or authors; a name is compared without regard to case and accents. */
export type EntityFilter = {
  nameContains?: string | null | undefined
  minPapers?: number | null | undefined
}

/** The conditions of the filter; `byName` is the folded name, a tab and the node's key. */
export const entityConditions = (
  { nameContains, minPapers }: EntityFilter,
  { node, param }: Pick<CypherNames, 'node' | 'param'>,
  key: 'slug' | 'id' = 'slug',
): string[] => [
  ...(typeof nameContains === 'string'
    ? [
        `left(${node}.byName, size(${node}.byName) - size(${node}.${key}) - 1) CONTAINS ${param(foldLetters(nameContains))}`,
      ]
    : []),
  ...(typeof minPapers === 'number'
    ? [`${node}.byPaperCount >= ${param(tenDigits(Math.max(0, minPapers)))}`]
    : []),
]
