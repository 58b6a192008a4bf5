import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { lowerParts } from '../../../src/knowledge/concepts/lower-parts.ts'
import type { Mention } from '../../../src/knowledge/knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const scoreOf = (slug: string, text: string) =>
  knowledge.describe(madePaper('', text)).mentions.find((mention) => mention.slug === slug)?.score ?? 0

describe('the score of a phrase', () => {
  it('is lower where it begins with a word that says something in passing', () => {
    const severe = scoreOf('severe-quay-silt', 'Pilots fear severe quay silt.')
    expect(severe).toBeLessThan(scoreOf('marine-quay-silt', 'Pilots fear marine quay silt.'))
  })

  it('is lower where it ends with a noun that ends few names, but not where it ends that one', () => {
    const goal = scoreOf('keel-sleep-goal', 'Pilots fear keel sleep goal.')
    expect(goal).toBeLessThan(scoreOf('keel-sleep-mast', 'Pilots fear keel sleep mast.'))
    expect(scoreOf('keel-sleep-duration', 'Pilots fear keel sleep duration.')).toBeGreaterThan(goal)
  })

  it('is lower for one word that is used once', () => {
    const once = scoreOf('bilge', 'Pilots fear the bilge. They sleep at night in their ships.')
    expect(once).toBeLessThan(
      scoreOf('bilge', 'Pilots fear the bilge. They sleep at night in the bilge.') - 0.1,
    )
  })
})

const mention = (name: string, score: number, basis: Mention['basis'] = 'PHRASE'): Mention => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'OTHER',
  aliases: [],
  score,
  spelling: name,
  basis,
})
const scoresOf = (mentions: Mention[]) => lowerParts(mentions).map(({ score }) => score)

describe('mentions of one paper', () => {
  it('stand behind stronger ones of which they are pieces', () => {
    const [whole, left] = scoresOf([mention('small-bowel disorder', 0.8), mention('small-bowel', 0.7)])
    expect(whole).toBe(0.8)
    expect(left).toBeCloseTo(0.55, 2)
  })

  it('stand as they are where they are known or are words of their own', () => {
    expect(scoresOf([mention('Silt count rule', 0.8), mention('Silt', 0.7, 'LEXICON')])).toEqual([0.8, 0.7])
    expect(scoresOf([mention('silt count rule', 0.8), mention('silt', 0.7)])).toEqual([0.8, 0.7])
  })

  it('stand behind two stronger ones with which they share their last two words', () => {
    const [, second, third] = scoresOf([
      mention('berth length prediction', 0.8),
      mention('quay length prediction', 0.7),
      mention('barge length prediction', 0.7),
    ])
    expect(second).toBe(0.7)
    expect(third).toBeLessThan(0.6)
  })
})
