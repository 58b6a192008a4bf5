import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const sentence = 'The pilot met a merchant at the quay while a clerk wrote the ledger. '
const page = `${sentence.repeat(15)}Printed for the Royal Maritime Archive, reading room. `
const longText = `We study tidal harbor dredging in northern estuaries. ${page.repeat(50)}`
const mentions = knowledge.describe(
  madePaper('Tidal harbor dredging in northern estuaries', longText),
).mentions

describe('the concepts of a text of fifty pages', () => {
  it('have the phrase of its title before what every page repeats', () => {
    expect(mentions[0]?.slug).toBe('tidal-harbor-dredging')
    expect(mentions.map(({ slug }) => slug)).toContain('royal-maritime-archive')
  })

  it('are not certain because they are repeated', () => {
    expect(mentions.filter(({ score }) => score > 0.95)).toEqual([])
  })
})
