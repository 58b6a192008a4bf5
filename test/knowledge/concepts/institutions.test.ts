import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const namesIn = (text: string, title = '') =>
  knowledge.describe(madePaper(title, text)).mentions.map(({ name }) => name)

describe('the name of an institution in a text', () => {
  it('is no concept: that is where something was done', () => {
    expect(
      namesIn(
        'Harbor gates were read at the Keel Academy of Sciences, the Federal Center for Ship Design of the Ministry of Harbors, the Sluice Agency for Quay Repair, St. Birka Hospital and Tug University.',
      ),
    ).toEqual(['harbor gate'])
  })

  it('is part of one where it made it', () => {
    expect(namesIn('We used the Center for Harbor Studies Fatigue Scale by night.')).toContain(
      'Fatigue Scale',
    )
    expect(namesIn('The Hospital Anxiety Scale was read by night.')).toContain('Hospital Anxiety Scale')
  })

  it('is not told from other names in a title that has capitals throughout', () => {
    expect(namesIn('', 'Reading Hospital Tide Tables By Night')).not.toEqual([])
  })
})
