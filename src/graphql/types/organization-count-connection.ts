import { builder } from '../builder.ts'

/** A page of organisations, each with how many of some papers are from it. */
export const organizationCountConnection = builder.graphConnection('OrganizationCountConnection', {
  type: 'Organization',
  values: { paperCount: 'int' },
  description: 'A page of organisations, each with how many of some papers are from it.',
  edge: {
    description: 'One organisation that some papers are from.',
    fields: (t) => ({
      paperCount: t.property('paperCount', { description: 'How many of these papers are from it.' }),
    }),
  },
})
