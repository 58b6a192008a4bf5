import { expect, it } from 'vitest'
import { broadHeads } from '../../../src/knowledge/concepts/phrases/broad-heads.ts'
import { datasetHeads } from '../../../src/knowledge/concepts/kinds/heads-after/dataset-heads.ts'
import { exceptions } from '../../../src/knowledge/concepts/kinds/heads-after/exceptions.ts'
import { fieldHeads } from '../../../src/knowledge/concepts/kinds/heads-after/field-heads.ts'
import { foldWord } from '../../../src/knowledge/text/fold-word.ts'
import { methodHeads } from '../../../src/knowledge/concepts/kinds/heads-after/method-heads.ts'
import { metricHeads } from '../../../src/knowledge/concepts/kinds/heads-after/metric-heads.ts'
import { modelHeads } from '../../../src/knowledge/concepts/kinds/heads-after/model-heads.ts'
import { passingModifiers } from '../../../src/knowledge/concepts/phrases/passing-modifiers.ts'
import { taskHeads } from '../../../src/knowledge/concepts/kinds/heads-after/task-heads.ts'

it.each([
  ['heads of data', datasetHeads],
  ['exceptions', exceptions],
  ['heads of fields', fieldHeads],
  ['heads of methods', methodHeads],
  ['heads of metrics', metricHeads],
  ['heads of models', modelHeads],
  ['heads of tasks', taskHeads],
  ['broad heads', { words: [...broadHeads].join(' ') }],
  ['passing modifiers', { words: [...passingModifiers].join(' ') }],
])('the words of %s are written as they are compared', (_, heads) => {
  const words = Object.values(heads).flatMap((before) => before.trim().split(/[\s_-]+/u))
  expect(words.filter((word) => foldWord(word) !== word)).toEqual([])
})
