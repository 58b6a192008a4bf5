import type { PaperNode } from '../../graph/reads/nodes/paper-node.ts'
import { paperTexts, paperTextsRow } from '../../graph/reads/search/paper-texts.ts'
import { builder } from '../builder.ts'
import type { RelayConnection } from '../page/relay-connection.ts'
import { highlights } from '../search/highlights.ts'
import type { FoundPaper } from '../search/resolve-search.ts'

/** Papers that a search found. */
export const paperSearchConnection = builder.connectionObject<
  'Paper',
  RelayConnection<PaperNode, FoundPaper>
>(
  {
    type: 'Paper',
    name: 'PaperSearchConnection',
    description:
      'A page of papers that a search found, the best first, of 1,000 at most: where there are more, totalCount is null.',
  },
  {
    name: 'PaperSearchEdge',
    description: 'One place in a page of papers that a search found.',
    fields: (t) => ({
      score: t.float({
        description:
          'The higher the better, within one search. KEYWORD: BM25 of the words, above 0. SEMANTIC: half of one plus the cosine, 0 to 1. HYBRID: by the places in both, 1 for a paper that is first in both.',
        resolve: ({ said }) => said.score,
      }),
      highlights: t.stringList({
        description:
          'Where the words were found and marked: the title and up to two sentences, as HTML with the words within <mark>. Empty where the paper was found by its meaning alone.',
        resolve: async ({ node, said }, _args, { load }) => {
          const texts = await load(paperTexts, node.id)
          return texts === undefined ? [] : highlights(paperTextsRow.parse(texts), said.query)
        },
      }),
    }),
  },
)
