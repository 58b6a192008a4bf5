import type { Cost } from './cost.ts'

/** What nothing costs. */
export const noCost: Cost = { nodes: 0, depth: 0, connections: 0, fields: 0, page: 0 }
