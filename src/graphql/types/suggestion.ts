import { builder } from '../builder.ts'
import { resolveSuggest } from '../suggest/resolve-suggest.ts'
import type { Suggestion } from '../suggest/resolve-suggest.ts'

const suggestion = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'A name that fits what has been typed so far.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: "The name that fits: the node's own, or another one that it goes by.",
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'What has the name.',
      resolve: ({ node }) => node,
    }),
  }),
})

builder.queryField('suggest', (t) =>
  t.field({
    type: [suggestion],
    description: `Names of topics, themes, concepts, organisations, authors and papers that begin with, or contain, what has been typed so far, in any case and with or
without accents: those that begin with it first, then those with the more papers, and last those without any. Other names count as well, such as NLP; in these and in titles the text is looked for word by word.`,
    args: {
      text: t.arg.string({ required: true, description: 'What has been typed so far: 1 to 200 characters.' }),
      limit: t.arg.int({
        required: true,
        defaultValue: 10,
        description: 'How many at most: 1 to 50.',
      }),
    },
    resolve: (_root, args, context) => resolveSuggest(args, context),
  }),
)
