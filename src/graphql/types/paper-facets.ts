import type { ConnectionPapers } from '../../graph/reads/facets/connection-papers.ts'
import { entityFacet } from '../../graph/reads/facets/entity-facet.ts'
import { yearFacet } from '../../graph/reads/facets/year-facet.ts'
import { builder } from '../builder.ts'
import { readLimit } from '../read-limit.ts'
import { conceptCount } from './concept-count.ts'
import { conceptKind } from './concept-kind.ts'
import { limitArgument } from './limit-argument.ts'
import { organizationCount } from './organization-count.ts'
import { periodCount } from './period-count.ts'
import { topicCount } from './topic-count.ts'

const papersOf = ({ connection }: { connection: ConnectionPapers | null }): ConnectionPapers => {
  if (connection === null) throw new Error('Facets are of a connection.')
  return connection
}

/** What papers are about, counted. */
export const paperFacets = builder.graphRow('PaperFacets', {
  description:
    'What papers are about, from and of, counted over all that match and not only those of the page. Each list reads all of these papers, and only where it is asked for: of tens of thousands it takes a good part of a second.',
  fields: (t) => ({
    topics: t.graphList({
      type: topicCount,
      description: 'Their topics, broader ones too: the one with the most papers first, equal ones by slug.',
      args: { limit: t.arg.int(limitArgument) },
      source: (scope) =>
        entityFacet({ of: 'topics', limit: readLimit(scope.args.limit) }, papersOf(scope), scope),
    }),
    organizations: t.graphList({
      type: organizationCount,
      description:
        'The organisations that they are from: the one with the most papers first, equal ones by slug.',
      args: { limit: t.arg.int(limitArgument) },
      source: (scope) =>
        entityFacet({ of: 'organizations', limit: readLimit(scope.args.limit) }, papersOf(scope), scope),
    }),
    concepts: t.graphList({
      type: conceptCount,
      description: 'The concepts that they name: the one with the most papers first, equal ones by slug.',
      args: {
        kind: t.arg({ type: conceptKind, description: 'Only concepts of this kind.' }),
        limit: t.arg.int(limitArgument),
      },
      source: (scope) =>
        entityFacet(
          { of: 'concepts', kind: scope.args.kind, limit: readLimit(scope.args.limit) },
          papersOf(scope),
          scope,
        ),
    }),
    years: t.graphList({
      type: periodCount,
      description:
        'The years in which they were published, the newest first. Papers without a day of publication are in none.',
      source: (scope) => yearFacet(papersOf(scope)),
    }),
  }),
})
