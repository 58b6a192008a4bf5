import { expect, test } from 'vitest'
import { leaveOutUnrelated } from '../../src/graphql/search/leave-out-unrelated.ts'

const papers = [
  { id: 'near', score: 0.9 },
  { id: 'unrelated', score: 0.7 },
]

test('papers of less than the least cosine are left out, and then nothing is cut off', () => {
  expect(leaveOutUnrelated({ papers, isCut: true }, 0.6)).toEqual({
    papers: papers.slice(0, 1),
    isCut: false,
  })
})

test('a ranking whose papers are all near stays cut', () => {
  expect(leaveOutUnrelated({ papers, isCut: true }, 0.3)).toEqual({ papers, isCut: true })
})
