import { lexicographicSortSchema } from 'graphql'
import { builder } from './builder.ts'
import './types/artifact.ts'
import './types/author.ts'
import './types/concept.ts'
import './types/date-time.ts'
import './types/date.ts'
import './types/listing.ts'
import './types/organization.ts'
import './types/paper.ts'
import './types/query.ts'
import './types/source-record.ts'
import './types/theme.ts'
import './types/topic.ts'

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    nullable: true,
    description: 'How many there are in all, whatever the page. Counted only where it is asked for.',
    resolve: ({ totalCount }) => totalCount,
  }),
)

/** The whole schema, its types and fields in alphabetical order. */
export const schema = lexicographicSortSchema(builder.toSchema())
