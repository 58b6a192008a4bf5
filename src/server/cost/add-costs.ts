import type { Cost } from './cost.ts'

/** What two things cost side by side. */
export const addCosts = (a: Cost, b: Cost): Cost => ({
  nodes: a.nodes + b.nodes,
  depth: Math.max(a.depth, b.depth),
  connections: a.connections + b.connections,
  fields: a.fields + b.fields,
  page: Math.max(a.page, b.page),
})
