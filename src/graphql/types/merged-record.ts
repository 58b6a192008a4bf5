import type { ReportedRow } from '../../ingest/report/reported-row.ts'
import { builder } from '../builder.ts'

/** A record that joined a paper which was there. */
export const mergedRecord = builder.objectRef<ReportedRow>('MergedRecord').implement({
  description: 'A record that joined a paper which was there already.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'The line of `records`, from 1.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title.' }),
    reason: t.exposeString('reason', { description: 'What the two have in common.' }),
  }),
})
