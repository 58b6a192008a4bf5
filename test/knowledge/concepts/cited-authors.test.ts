import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const slugsIn = (text: string) =>
  knowledge.describe(madePaper('', text)).mentions.map((mention) => mention.slug)

it.each([
  ['of a result', 'We extend a result of Lindqvist, and tidal gates close.', 'lindqvist'],
  ['of an algorithm, with a second one', 'We improve an algorithm due to Frisk and Lindqvist.', 'lindqvist'],
  ['with others', 'Here Lindqvist and co-workers report tidal gates.', 'lindqvist'],
])('no author is a concept: %s', (_, text, author) => {
  expect(slugsIn(text)).not.toContain(author)
})

it('a name that goes on is no author', () => {
  expect(slugsIn('These are results of Keel tidal gates.')).toContain('keel-tidal-gate')
})
