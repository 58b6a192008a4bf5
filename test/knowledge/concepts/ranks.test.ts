import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { lowerParts } from '../../../src/knowledge/concepts/lower-parts.ts'
import { sayOnce } from '../../../src/knowledge/concepts/say-once.ts'
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

  it('is lower where it says of nothing in particular what is done', () => {
    const general = scoreOf('validation-process', 'Pilots fear validation processes.')
    expect(general).toBeLessThan(scoreOf('mooring-process', 'Pilots fear mooring processes.') - 0.05)
    expect(general).toBeLessThan(scoreOf('validation-silt', 'Pilots fear validation silts.') - 0.05)
  })

  it('is lower where a plural is within, but not one that other nouns have before them', () => {
    const plural = scoreOf('keel-gauge-silt', 'Pilots fear keel gauges silt.')
    expect(plural).toBeLessThan(scoreOf('keel-gauge-silt', 'Pilots fear keel gauge silt.') - 0.05)
    expect(scoreOf('keel-system-silt', 'Pilots fear keel systems silt.')).toBeGreaterThan(plural + 0.05)
  })

  it('is lower where its owner is within', () => {
    const owned = scoreOf('fodor-keel-silt', "Humans fear Fodor's keel silt.")
    expect(owned).toBeLessThan(scoreOf('fodor-keel-silt', 'Humans fear Fodor keel silt.') - 0.05)
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

const oncesOf = (mentions: Mention[]) => sayOnce(mentions).map(({ score }) => score)

describe('an idea that goes by several phrases', () => {
  it('stands once, under the first of those that differ in what sort of thing they call it', () => {
    const [first, second] = oncesOf([
      mention('silt count technique', 0.8),
      mention('silt count approach', 0.7),
    ])
    expect(first).toBe(0.8)
    expect(second).toBeLessThan(0.6)
  })

  it('stands under the phrase to which others add words that say hardly more', () => {
    const [longer, shorter] = oncesOf([
      mention('large quay sounding level', 0.8),
      mention('quay sounding', 0.7),
    ])
    expect(longer).toBeLessThan(0.7)
    expect(shorter).toBe(0.8)
  })

  it('is another where more than that differs', () => {
    expect(oncesOf([mention('silt count', 0.8), mention('silt sounding', 0.7)])).toEqual([0.8, 0.7])
    expect(oncesOf([mention('silt count', 0.8), mention('silt count rule', 0.7)])).toEqual([0.8, 0.7])
    expect(oncesOf([mention('silt', 0.8), mention('count method', 0.7)])).toEqual([0.8, 0.7])
  })

  it('keeps the score of a known concept', () => {
    const known = mention('silt count method', 0.8, 'LEXICON')
    expect(oncesOf([known, mention('silt count', 0.7)])).toEqual([0.8, 0.7])
  })
})
