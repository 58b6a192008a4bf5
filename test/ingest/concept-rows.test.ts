import { expect, it } from 'vitest'
import { conceptRows } from '../../src/ingest/write/concept-rows.ts'
import type { Mention } from '../../src/knowledge/knowledge.ts'

const mention = (
  spelling: string,
  basis: Mention['basis'],
  kind: Mention['kind'] = 'OTHER',
  aliases: string[] = [],
): Mention => ({
  slug: 'word-guessing',
  name: 'Word Guessing',
  kind,
  aliases,
  score: 0.5,
  spelling,
  basis,
})

it('a concept that papers mention is named by their commonest spelling and kind, kept for the surest reason, with all its other names, and counted', () => {
  const rows = conceptRows([
    mention('Word Guessing', 'PHRASE'),
    mention('word guessing', 'STATED', 'TASK', ['WordG']),
    mention('word guessing', 'PHRASE', 'TASK', ['WG']),
    mention('word guessing', 'PHRASE', 'TASK', ['WordG']),
  ])

  expect(rows).toEqual([
    {
      row: {
        slug: 'word-guessing',
        name: 'word guessing',
        kind: 'TASK',
        aliases: ['WG', 'WordG'],
        basis: 'STATED',
        paperCount: 4,
        byName: 'word guessing\tword-guessing',
        byPaperCount: '0000000004\tword-guessing',
      },
      usages: [
        { spelling: 'Word Guessing', kind: 'OTHER', papers: 1 },
        { spelling: 'word guessing', kind: 'TASK', papers: 1 },
        { spelling: 'word guessing', kind: 'TASK', papers: 1 },
        { spelling: 'word guessing', kind: 'TASK', papers: 1 },
      ],
    },
  ])
})
