import type { PaperOrder } from '../graph/reads/paper-order.ts'

/** The order of papers unless told. */
export const newestFirst: PaperOrder = { field: 'PUBLISHED_AT', direction: 'DESC' }
