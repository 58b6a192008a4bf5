import { expect, test } from 'vitest'
import { setSentence } from '../../src/knowledge/similarity/sentence/set-sentence.ts'
import type { Explanation } from '../../src/knowledge/similarity/sentence/similarity-sentence.ts'

const explanation: Explanation = {
  from: { title: 'Loom: weaving at scale', text: '', spellings: [] },
  to: { title: 'Warp and weft', text: '', spellings: [] },
  papers: 100,
  parts: [{ name: 'meaning', value: 0.7, contribution: 0.4 }],
  sharedConcepts: [],
  sharedTopics: ['Weaving'],
  sharedBroaderTopics: [],
  sharedOrganizations: [],
}
const sentence =
  'Both papers come under the topic “Weaving”; they share no concept, but a language model places them close together'

test('the sentence on a set of one paper is that on the pair', () => {
  expect(setSentence(explanation, { members: 1, parts: explanation.parts, unlike: '' })).toBe(`${sentence}.`)
})

test('the sentence on a set of several names the one that is nearest', () => {
  expect(setSentence(explanation, { members: 2, parts: explanation.parts, unlike: '' })).toBe(
    `Nearest in the set is “Loom”: ${sentence}.`,
  )
})

const losing = (contribution: number, title: string): string =>
  setSentence(explanation, {
    members: 1,
    parts: [...explanation.parts, { name: 'unlike', value: 0.2, contribution }],
    unlike: title,
  })

test('the sentence on a set says what counts against a paper, where it is much', () => {
  expect(losing(-0.1, 'Spinning: a history')).toBe(
    `${sentence}; the paper found is also like “Spinning”, which counts against it.`,
  )
  expect(losing(-0.1, '')).toBe(
    `${sentence}; the paper found is also like what it shall not be like, which counts against it.`,
  )
  expect(losing(-0.01, 'Spinning')).toBe(`${sentence}.`)
})
