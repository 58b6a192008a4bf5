import { expect, it } from 'vitest'
import { conceptRows } from '../../src/ingest/write/concept-rows.ts'
import type { Mention } from '../../src/knowledge/knowledge.ts'

const mention = (spelling: string, basis: Mention['basis']): Mention => ({
  slug: 'word-guessing',
  name: 'Word Guessing',
  kind: 'TASK',
  aliases: [],
  score: 0.5,
  spelling,
  basis,
})

it('a concept that papers mention is named by their commonest spelling, kept for the surest reason, and counted', () => {
  const rows = conceptRows([
    mention('Word Guessing', 'PHRASE'),
    mention('word guessing', 'STATED'),
    mention('word guessing', 'PHRASE'),
  ])

  expect(rows).toEqual([
    {
      row: {
        slug: 'word-guessing',
        name: 'word guessing',
        kind: 'TASK',
        aliases: [],
        basis: 'STATED',
        paperCount: 3,
        byName: 'word guessing\tword-guessing',
        byPaperCount: '0000000003\tword-guessing',
      },
      spellings: ['Word Guessing', 'word guessing'],
    },
  ])
})
