import { foldLetters } from '../../domain/fold-letters.ts'
import { tenDigits } from '../../domain/ten-digits.ts'
import type { ParameterList } from './parameter-list.ts'

/** Conditions on topics, concepts or organisations `n`; a name is compared without regard to case and accents. */
export type EntityFilter = {
  nameContains?: string | null | undefined
  minPapers?: number | null | undefined
}

/** The conditions of the filter; `byName` is the folded name, a bar and the slug. */
export const entityConditions = (filter: EntityFilter, parameters: ParameterList): string[] => [
  ...(typeof filter.nameContains === 'string'
    ? [
        `left(n.byName, size(n.byName) - size(n.slug) - 1) CONTAINS ${parameters.add(foldLetters(filter.nameContains))}`,
      ]
    : []),
  ...(typeof filter.minPapers === 'number'
    ? [`n.byPaperCount >= ${parameters.add(tenDigits(Math.max(0, filter.minPapers)))}`]
    : []),
]
