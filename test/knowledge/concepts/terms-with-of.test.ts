import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const namesIn = (text: string) =>
  knowledge.describe(madePaper('', text)).mentions.map((mention) => mention.name)

it.each([
  ['The quality of life of pilots is read.', 'quality of life'],
  ['Barges have six degrees of freedom.', 'degree of freedom'],
  ['The law of the sea holds.', 'law of the sea'],
  ['Economies of scale are seen.', 'economies of scale'],
  ['We read the theory of planned behaviour.', 'theory of planned behaviour'],
  ['Harbor quality of service counts.', 'Harbor quality of service'],
])('a term that has "of" within is whole: “%s”', (text, name) => {
  expect(namesIn(text).map((found) => found.toLowerCase())).toContain(name.toLowerCase())
})

it('what else stands before "of" is a term of its own', () => {
  expect(namesIn('The harbor of the keel is read.')).not.toContain('harbor of the keel')
})
