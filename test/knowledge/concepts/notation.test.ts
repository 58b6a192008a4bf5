import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const slugsIn = (text: string) =>
  knowledge.describe(madePaper('', text)).mentions.map((mention) => mention.slug)

it('units that stand by themselves are no concepts', () => {
  const slugs = slugsIn('Hormone levels in mIU/L were read at harbor gates, with peaks in MHz bands.')
  expect(slugs).toContain('harbor-gate')
  expect(slugs).not.toContain('miu-l')
})

it('signs of results are none where a paper reports results by them', () => {
  expect(slugsIn('Boats sank more (OR 1.3, 95% CI 1.1 to 1.5). ORs and CIs were adjusted.')).not.toContain(
    'ci',
  )
  expect(slugsIn('Boats are tested by CI. The harbor runs CI by night.')).toContain('ci')
})

it('letters that stand for something are none, by their names neither', () => {
  expect(slugsIn('We read the harbor formula Phi by night.')).toContain('harbor-formula')
  expect(slugsIn('We read the harbor formula Phi by night.')).not.toContain('harbor-formula-phi')
  expect(slugsIn('There are N harbors by night.')).toContain('harbor')
  expect(slugsIn('They look at N fertilization by night.')).toContain('n-fertilization')
})

it('numbers in Roman letters are none', () => {
  expect(slugsIn('They read harbor volume XV by night, then XVII.')).not.toContain('xvii')
})
