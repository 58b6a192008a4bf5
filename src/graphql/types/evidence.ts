import { builder } from '../builder.ts'

/** Why a paper counts as an organisation's. */
export const evidence = builder.enumType('Evidence', {
  description: 'How we know that a paper is from an organisation.',
  values: {
    STATED: { description: 'A source names the organisation with the paper.' },
    REPOSITORY: {
      description:
        "The paper's code, model, data or page is published under the organisation's account or at its own internet domain.",
    },
    AFFILIATION: { description: 'An author gives the organisation as their affiliation.' },
  } as const,
})
