import type { EntityOrder } from '../../graph/reads/entity-order.ts'

/** The order of topics, concepts and organisations unless told. */
export const mostPapersFirst: EntityOrder = { field: 'PAPER_COUNT', direction: 'DESC' }
