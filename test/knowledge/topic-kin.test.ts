import { describe, expect, it } from 'vitest'
import { greatestOfOthers } from '../../src/knowledge/topics/greatest-of-others.ts'
import { meanOfOthers } from '../../src/knowledge/topics/mean-of-others.ts'
import { topicKin } from '../../src/knowledge/topics/topic-kin.ts'

describe('topics that stand together', () => {
  it('are those with one nearest broader topic, and those below one at the top', () => {
    const broader = new Map([
      ['crafts', []],
      ['pottery', ['crafts']],
      ['tiles', ['pottery', 'crafts']],
      ['jars', ['pottery', 'crafts']],
      ['music', []],
    ])
    expect(topicKin(broader)).toEqual({
      families: [[0, 1], [2, 3], [4]],
      areas: [[0, 1, 2, 3], [4]],
    })
  })
})

describe('the greatest of the others', () => {
  it('is for the greatest the second, for all others the greatest, and 0 for one alone', () => {
    expect(greatestOfOthers([3, 1, 2, 5], [[0, 1, 2], [3]])).toEqual([2, 3, 3, 0])
  })

  it('is the same for two that are alike', () => {
    expect(greatestOfOthers([2, 2, 1], [[0, 1, 2]])).toEqual([2, 2, 2])
  })
})

describe('the mean of the others', () => {
  it('is without the one itself, and 0 for one alone', () => {
    expect(meanOfOthers([3, 1, 2, 5], [[0, 1, 2], [3]])).toEqual([1.5, 2.5, 2, 0])
  })
})
