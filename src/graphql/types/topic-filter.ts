import { builder } from '../builder.ts'

/** Which topics. */
export const topicFilter = builder.inputType('TopicFilter', {
  description: 'Which topics; every condition that is given holds.',
  fields: (t) => ({
    nameContains: t.string({ description: 'A part of the name, without regard to case and accents.' }),
    broader: t.string({ description: "A topic's slug: only the topics directly under it." }),
  }),
})
