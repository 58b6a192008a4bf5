import { builder } from './builder.ts'
import './types/artifact.ts'
import './types/author.ts'
import './types/authors.ts'
import './types/concept.ts'
import './types/concepts.ts'
import './types/date-time.ts'
import './types/date.ts'
import './types/listing.ts'
import './types/listings.ts'
import './types/mutation.ts'
import './types/organization.ts'
import './types/organizations.ts'
import './types/paper.ts'
import './types/papers.ts'
import './types/paths.ts'
import './types/query.ts'
import './types/search.ts'
import './types/similar-papers.ts'
import './types/similarity.ts'
import './types/source-record.ts'
import './types/subgraph.ts'
import './types/suggestion.ts'
import './types/subscription.ts'
import './types/theme.ts'
import './types/themes.ts'
import './types/topic.ts'
import './types/topics.ts'
import './types/trends.ts'

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    nullable: true,
    description: 'How many there are in all, whatever the page. Counted only where it is asked for.',
    resolve: ({ totalCount }) => totalCount,
  }),
)

/** The whole schema, its types and fields in alphabetical order. */
export const schema = builder.toSchema()
