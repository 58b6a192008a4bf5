import type { Statistics } from '../../graph/reads/read-statistics.ts'
import { builder } from '../builder.ts'

/** How much the graph holds. */
export const statistics = builder.objectRef<Statistics>('Statistics').implement({
  description: 'How much the graph holds.',
  fields: (t) => ({
    papers: t.exposeInt('papers', { description: 'Papers.' }),
    topics: t.exposeInt('topics', { description: 'Topics of the curated tree.' }),
    themes: t.exposeInt('themes', { description: 'Themes found in the graph.' }),
    concepts: t.exposeInt('concepts', { description: 'Concepts.' }),
    organizations: t.exposeInt('organizations', { description: 'Organisations.' }),
    authors: t.exposeInt('authors', { description: 'Authors.' }),
    artifacts: t.exposeInt('artifacts', { description: 'Artifacts.' }),
    listings: t.exposeInt('listings', { description: 'Listings.' }),
    relationships: t.exposeInt('relationships', { description: 'Relationships of every sort.' }),
    embedder: t.string({
      description:
        'What turns texts into vectors, such as bge-small; lexical, which compares words and not meaning, stands in where no model can be had; none before the first import.',
      resolve: ({ embedder }) => embedder ?? 'none',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last import wrote something.',
    }),
  }),
})
