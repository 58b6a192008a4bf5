import type { Statement } from '../statement.ts'

/**
 * Makes the index of papers' words anew, the two statements in one transaction: it counts the words of texts that were replaced until it tidies up, so what it finds
 * depends on what papers said before. It is the one that the migration of accents makes.
 */
export const renewPaperText: Statement[] = [
  { text: 'DROP INDEX paper_text IF EXISTS', parameters: {} },
  {
    text: [
      'CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.abstract, n.summary, n.foldedTitle, n.foldedText]',
      "OPTIONS { indexConfig: { `fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false } }",
    ].join('\n'),
    parameters: {},
  },
]
