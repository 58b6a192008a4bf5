import { builder } from '../builder.ts'

/** A page of organisations. */
export const organizationConnection = builder.connectionObject(
  { type: 'Organization', name: 'OrganizationConnection', description: 'A page of organisations.' },
  { name: 'OrganizationEdge', description: 'One place in a page of organisations.' },
)
