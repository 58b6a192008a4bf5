import type { GraphQLResolveInfo } from 'graphql'
import type { Page } from '../../graph/reads/page.ts'
import { decodeCursor } from './decode-cursor.ts'
import type { CursorScope } from './encode-cursor.ts'
import { isSelected } from './is-selected.ts'
import { pageSize } from './page-size.ts'
import type { PageArguments } from './page-size.ts'

/** The page that a field's arguments and selection ask for. Throws PAGE_SIZE and BAD_CURSOR. */
export const readPage = (scope: CursorScope, page: PageArguments, info: GraphQLResolveInfo): Page => ({
  ...pageSize(page),
  after: typeof page.after === 'string' ? decodeCursor('after', page.after, scope) : null,
  before: typeof page.before === 'string' ? decodeCursor('before', page.before, scope) : null,
  wants: {
    totalCount: isSelected(info, 'totalCount'),
    hasNextPage: isSelected(info, 'pageInfo', 'hasNextPage'),
    hasPreviousPage: isSelected(info, 'pageInfo', 'hasPreviousPage'),
  },
})
