import { builder } from '../builder.ts'

/** One of the keys that a paper goes by. */
export const paperKey = builder.inputType('PaperKey', {
  description: 'One key that a paper goes by: give exactly one.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: "The paper's id, also one that it had before it was merged with another." }),
    arxivId: t.string({
      description: 'As 2501.01234 or cs/0112017; with or without version, or as an address.',
    }),
    doi: t.string({ description: 'As 10.5281/zenodo.7570357; in any case, or as an address.' }),
    title: t.string({
      description:
        'The title in any spelling: case, accents and punctuation make no difference. Of several papers with one title, the one that was here first.',
    }),
    sourceId: t.string({ description: 'What a source calls it, as source:id, such as jsonl:1587.' }),
  }),
})
