import type { CursorScope } from '../../pothos-neo4j/page/cursor-scope.ts'
import { decodeCursor } from '../../pothos-neo4j/page/decode-cursor.ts'
import { pageSize } from '../../pothos-neo4j/page/page-size.ts'
import type { PageArguments } from '../../pothos-neo4j/page/page-size.ts'
import { pageOptions } from '../page-options.ts'
import type { AskedPage } from './ranked-page.ts'

/** The page of a ranking that a field's arguments ask for. Throws PAGE_SIZE and BAD_CURSOR. */
export const readAskedPage = (scope: CursorScope, page: PageArguments): AskedPage => ({
  ...pageSize(page, pageOptions),
  after: typeof page.after === 'string' ? decodeCursor('after', page.after, scope) : null,
  before: typeof page.before === 'string' ? decodeCursor('before', page.before, scope) : null,
})
