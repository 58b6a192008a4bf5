import { builder } from '../builder.ts'
import { resolveSearch } from '../search/resolve-search.ts'
import { paperFilter } from './paper-filter.ts'
import { paperSearchConnection } from './paper-search-connection.ts'
import { searchMode } from './search-mode.ts'

builder.queryField('search', (t) =>
  t.connection(
    {
      type: 'Paper',
      description:
        'Papers for a few words: by their words, by their meaning, or both (fused). Filters apply before the best 1,000 are taken.',
      args: {
        query: t.arg.string({
          required: true,
          description: 'A few words, up to 10,000 characters. Words between double quotes stay together.',
        }),
        mode: t.arg({
          type: searchMode,
          required: true,
          defaultValue: 'HYBRID',
          description: 'How to look for them; by words and meaning both unless given.',
        }),
        where: t.arg({ type: paperFilter, description: 'Only papers that match.' }),
      },
      resolve: (_root, args, context) => resolveSearch(args, context),
    },
    paperSearchConnection,
  ),
)
