import { builder } from '../builder.ts'
import { evidence } from './evidence.ts'

/** A page of a paper's organisations. */
export const paperOrganizationConnection = builder.graphConnection('PaperOrganizationConnection', {
  type: 'Organization',
  relationship: 'FROM',
  description: 'A page of the organisations that a paper is from.',
  edge: {
    description: 'One organisation that a paper is from.',
    fields: (t) => ({
      evidence: t.property('evidence', { type: [evidence], description: 'How we know it.' }),
    }),
  },
})
