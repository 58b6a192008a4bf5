import { builder } from '../builder.ts'
import { paperFacets } from './paper-facets.ts'

/** A page of papers. */
export const paperConnection = builder.graphConnection('PaperConnection', {
  type: 'Paper',
  description: 'A page of papers.',
  edge: { description: 'One place in a page of papers.' },
  fields: (t) => ({
    facets: t.embedded({
      type: paperFacets,
      description: 'What all papers that match are about, whatever the page.',
    }),
  }),
})
