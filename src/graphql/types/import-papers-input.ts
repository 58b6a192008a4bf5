import { builder } from '../builder.ts'

/** What there is to import. */
export const importPapersInput = builder.inputType('ImportPapersInput', {
  description: 'Papers to import: up to 1,000 records, in a request of up to 1,000,000 bytes.',
  fields: (t) => ({
    records: t.string({
      required: true,
      description:
        'JSON Lines: one paper a line, as an object with a title. It may also have id, abstract, summary, publishedAt, authors, organizations, urls, arxivId, doi, upvotes and concepts.',
    }),
    sourceName: t.string({
      description: 'A name of its own for these records, which keeps their ids apart; jsonl unless given.',
    }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Only say what would happen, and write nothing.',
    }),
  }),
})
