import { builder } from '../builder.ts'

/** A page of organisations. */
export const organizationConnection = builder.graphConnection('OrganizationConnection', {
  type: 'Organization',
  description: 'A page of organisations.',
  edge: { description: 'One place in a page of organisations.' },
})
