import { builder } from '../builder.ts'

/** Which organisations. */
export const organizationFilter = builder.inputType('OrganizationFilter', {
  description: 'Which organisations; every condition that is given holds.',
  fields: (t) => ({
    nameContains: t.string({ description: 'A part of the name, without regard to case and accents.' }),
    minPapers: t.int({ description: 'Only organisations with at least so many papers.' }),
  }),
})
