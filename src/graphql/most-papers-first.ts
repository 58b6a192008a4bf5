import type { EntityOrder } from '../graph/reads/entity-order.ts'

/** The order of topics, themes, concepts, organisations and authors unless told. */
export const mostPapersFirst: EntityOrder = { field: 'PAPER_COUNT', direction: 'DESC' }
