import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import { builder } from '../builder.ts'

/** Which papers, as a client writes it: `author` and `theme` are global ids. */
export const paperFilter = builder.inputRef<PaperFilter>('PaperFilter')

paperFilter.implement({
  description:
    'Which papers; every condition that is given holds. A slug or id that nothing has matches no paper. Up to 5 levels deep, 50 conditions in all.',
  fields: (t) => ({
    topic: t.string({ description: "A topic's slug; papers of its narrower topics too." }),
    theme: t.id({ description: "A theme's id." }),
    allConcepts: t.stringList({ description: 'Slugs of concepts that the paper names, all of them.' }),
    anyConcept: t.stringList({ description: 'Slugs of concepts of which the paper names at least one.' }),
    organization: t.string({ description: "An organisation's slug." }),
    author: t.id({ description: "An author's id." }),
    publishedFrom: t.field({ type: 'Date', description: 'Published on this day or later.' }),
    publishedTo: t.field({ type: 'Date', description: 'Published on this day or earlier.' }),
    minUpvotes: t.int({ description: 'With at least so many upvotes.' }),
    hasCode: t.boolean({ description: 'true: with a link to source code; false: without one.' }),
    updatedSince: t.field({
      type: 'DateTime',
      description:
        'New here, or changed, at this moment or later: for keeping a copy up to date. Order by UPDATED_AT, ascending, and follow the pages to the end; next time ask again from five minutes before the last `updatedAt`, because an import shows its papers only when it has written them. A paper that changes meanwhile comes once more; one that was merged away keeps its id, which finds the other.',
    }),
    all: t.field({ type: [paperFilter], description: 'All of these hold.' }),
    any: t.field({
      type: [paperFilter],
      description: 'At least one of these holds; none does in an empty list.',
    }),
    not: t.field({ type: paperFilter, description: 'This does not hold.' }),
  }),
})
