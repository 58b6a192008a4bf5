import { builder } from '../builder.ts'

/** An organisation, and how many of some papers are from it. */
export const organizationCount = builder.graphRow('OrganizationCount', {
  node: 'Organization',
  values: { paperCount: 'int' },
  description: 'An organisation, and how many of some papers are from it.',
  fields: (t) => ({
    organization: t.rowNode({ type: 'Organization', description: 'The organisation.' }),
    paperCount: t.property('paperCount', { description: 'How many of these papers there are.' }),
  }),
})
