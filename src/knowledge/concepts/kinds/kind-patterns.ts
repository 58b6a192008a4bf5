import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { datasetHeads } from './heads-after/dataset-heads.ts'
import { exceptions } from './heads-after/exceptions.ts'
import { fieldHeads } from './heads-after/field-heads.ts'
import { methodHeads } from './heads-after/method-heads.ts'
import { metricHeads } from './heads-after/metric-heads.ts'
import { modelHeads } from './heads-after/model-heads.ts'
import { taskHeads } from './heads-after/task-heads.ts'

const headsOf: [kind: ConceptKind, heads: Readonly<Record<string, string>>][] = [
  ['OTHER', exceptions],
  ['FIELD', fieldHeads],
  ['TASK', taskHeads],
  ['METHOD', methodHeads],
  ['METRIC', metricHeads],
  ['MODEL', modelHeads],
  ['DATASET', datasetHeads],
]

type KindPattern = { kind: ConceptKind; pattern: RegExp }

const patternOf = (before: string): RegExp =>
  new RegExp(`(?:^| )(?:${before.trim().split(/\s+/u).join('|').replaceAll('_', ' ')}) \\S+$`, 'u')

const patternsByHead = (): Map<string, KindPattern[]> => {
  const found = new Map<string, KindPattern[]>()
  for (const [kind, heads] of headsOf)
    for (const [head, before] of Object.entries(heads))
      found.set(head, [...(found.get(head) ?? []), { kind, pattern: patternOf(before) }])
  return found
}

/**
 * By the last folded word of a phrase, what words before it make of it: power generation is no task, machine translation is one. The first pattern that fits
 * counts, OTHER included, and goes before kindHeads.
 */
export const kindPatterns: ReadonlyMap<string, readonly KindPattern[]> = patternsByHead()
