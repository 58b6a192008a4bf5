import { builder } from '../builder.ts'
import type { Imported } from '../imports/import-end.ts'
import { readLimit } from '../read-limit.ts'
import { mergedRecord } from './merged-record.ts'

/** An import that took in every record. */
export const importedPapers = builder.objectRef<Imported>('ImportedPapers').implement({
  description: 'An import that took in every record; in a dry run, one that would have.',
  fields: (t) => ({
    dryRun: t.exposeBoolean('dryRun', { description: 'Whether nothing was written.' }),
    read: t.int({ description: 'How many records there were.', resolve: ({ counts }) => counts.read }),
    new: t.int({ description: 'How many became new papers.', resolve: ({ counts }) => counts.new }),
    changed: t.int({
      description: 'How many say something else than when they were last imported.',
      resolve: ({ counts }) => counts.changed,
    }),
    same: t.int({
      description: 'How many say what they said when they were last imported.',
      resolve: ({ counts }) => counts.same,
    }),
    merged: t.int({
      description: 'How many joined a paper which was there already.',
      resolve: ({ counts }) => counts.merged,
    }),
    mergedRecords: t.field({
      type: [mergedRecord],
      args: {
        limit: t.arg.int({
          required: true,
          defaultValue: 100,
          description: 'How many at most: 1 to 100; 100 unless told.',
        }),
      },
      description: 'Those that joined a paper, and why.',
      resolve: ({ merged }, { limit }) => merged.slice(0, readLimit(limit)),
    }),
    sourceIds: t.exposeStringList('sourceIds', {
      description: 'What the records go by, in their order: `paper(by: {sourceId: …})` finds their papers.',
    }),
    notes: t.exposeStringList('notes', {
      description:
        'What there is to know, such as fields that were passed over, or a record whose title fits several papers.',
    }),
  }),
})
