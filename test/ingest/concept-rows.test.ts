import { expect, it } from 'vitest'
import { conceptRows } from '../../src/ingest/write/concept-rows.ts'
import type { Mention } from '../../src/knowledge/knowledge.ts'

const mention = (spelling: string, basis: Mention['basis'], kind: Mention['kind'] = 'OTHER'): Mention => ({
  slug: 'word-guessing',
  name: 'Word Guessing',
  kind,
  aliases: [],
  score: 0.5,
  spelling,
  basis,
})

it('a concept that papers mention is named by their commonest spelling and kind, kept for the surest reason, and counted', () => {
  const rows = conceptRows([
    mention('Word Guessing', 'PHRASE'),
    mention('word guessing', 'STATED', 'TASK'),
    mention('word guessing', 'PHRASE', 'TASK'),
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
      usages: [
        { spelling: 'Word Guessing', kind: 'OTHER', papers: 1 },
        { spelling: 'word guessing', kind: 'TASK', papers: 1 },
        { spelling: 'word guessing', kind: 'TASK', papers: 1 },
      ],
    },
  ])
})
