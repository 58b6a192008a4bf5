import { describe, expect, it } from 'vitest'
import { readPaper } from '../../src/knowledge/text/reading.ts'
import { tagWords } from '../../src/knowledge/text/tag-words.ts'

const tagged = (title: string, text: string) => {
  const reading = readPaper(title, text)
  const classes = tagWords(reading)
  return reading.tokens.map((token, place) => `${token.text}/${classes[place]}`)
}

describe('word classes', () => {
  it('are given to every token, whatever stands between them', () => {
    expect(tagged('', "The turbine's (new) blades bend; don't they?")).toEqual([
      'The/OTHER',
      "turbine's/NOUN",
      'new/ADJECTIVE',
      'blades/NOUN',
      'bend/VERB',
      "don't/OTHER",
      'they/OTHER',
    ])
  })

  it('are not misled by the capitals of a title', () => {
    expect(tagged('Deep Water Waves', '')).toEqual(['Deep/ADJECTIVE', 'Water/NOUN', 'Waves/NOUN'])
  })

  it('are OTHER beyond what an abstract has', () => {
    const classes = tagged('', 'wave '.repeat(6000))
    expect(classes[0]).toBe('wave/NOUN')
    expect(classes.at(-1)).toBe('wave/OTHER')
  })
})
