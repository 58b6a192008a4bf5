import { builder } from '../builder.ts'
import type { FoundPapers } from '../search/resolve-search.ts'
import { paperFacets } from './paper-facets.ts'
import { searchMode } from './search-mode.ts'

/** Papers that a search found. */
export const paperSearchConnection = builder.connectionObject<'Paper', FoundPapers>(
  {
    type: 'Paper',
    name: 'PaperSearchConnection',
    description:
      'A page of papers that a search found, the best first, of 1,000 at most: where there are more, totalCount is null.',
    fields: (t) => ({
      mode: t.expose('mode', {
        type: searchMode,
        description:
          'How they were found: as was asked for, but KEYWORD for HYBRID while what turns texts into vectors cannot be had or does not answer; scores are those of what was asked for.',
      }),
      facets: t.expose('facets', {
        type: paperFacets,
        description: 'What all papers that were found are about, whatever the page: the best 1,000 at most.',
      }),
    }),
  },
  {
    name: 'PaperSearchEdge',
    description: 'One place in a page of papers that a search found.',
    fields: (t) => ({
      score: t.exposeFloat('score', {
        description:
          'The higher the better, within one search. KEYWORD: BM25 of the words, above 0; more than any of these for what the words name, less where it is a family name, but a word that more papers have. SEMANTIC: half of one plus the cosine, 0 to 1. HYBRID: by the places in both, 1 for a paper that is first in both.',
      }),
      highlights: t.stringList({
        description:
          'Where the words were found and marked: the title and up to two sentences, as HTML with the words within <mark>. Empty where the paper was found by its meaning, its author or an identifier alone.',
        resolve: ({ highlights }) => highlights(),
      }),
    }),
  },
)
