import { GraphQLError } from 'graphql'
import type { Cost } from './cost/cost.ts'
import type { CostRequest } from './cost/cost-request.ts'
import { largePage } from './cost/large-page.ts'
import type { LargePage } from './cost/large-page.ts'
import { requestCost } from './cost/request-cost.ts'

/** The most that one request may come to. */
const mostCost: Cost = { nodes: 50_000, depth: 8, connections: 50, fields: 1_000, page: 100 }

/** Fragments that spread one another come to more than a number can say. */
const sayable = (cost: Cost): Cost => ({
  ...cost,
  nodes: Math.min(cost.nodes, Number.MAX_SAFE_INTEGER),
  connections: Math.min(cost.connections, Number.MAX_SAFE_INTEGER),
  fields: Math.min(cost.fields, Number.MAX_SAFE_INTEGER),
})

const isOver = (cost: Cost, what: keyof Cost): boolean => cost[what] > mostCost[what]

const refusals: { over: keyof Cost; message: (cost: Cost) => string }[] = [
  {
    over: 'depth',
    message: ({ depth }) =>
      `The request nests ${depth} connections in one another, and may nest ${mostCost.depth}. Ask for fewer levels.`,
  },
  {
    over: 'connections',
    message: ({ connections }) =>
      `The request selects ${connections} connections, and may select ${mostCost.connections}. Ask several times.`,
  },
  {
    over: 'fields',
    message: ({ fields }) =>
      `The request selects ${fields} fields, with fragments counted wherever they are spread, and may select ${mostCost.fields}. Ask several times.`,
  },
  {
    over: 'nodes',
    message: ({ nodes }) =>
      `The answer may come to ${nodes} objects, and may have ${mostCost.nodes}: page sizes multiply from level to level. Ask for smaller pages or fewer levels.`,
  },
]

const pageMessage = ({ field, argument, size }: LargePage): string =>
  `'${argument}' of '${field.name.value}' is ${size}, and a page has 1 to ${mostCost.page}: pass a number in that range and go on with the page's cursors.`

/**
 * Refuses a request that may come to more than 50,000 objects, nests more than 8 connections, asks for a page of more than 100, or selects more than 1,000
 * fields or 50 connections (a fragment counts wherever it is spread): before anything is read. Throws PAGE_SIZE, which says where, or TOO_COSTLY, with the request's cost
 * in `extensions.cost` and the most that it may be in `extensions.limit`.
 */
export const checkCost = (request: CostRequest): void => {
  const cost = sayable(requestCost(request))
  const large = isOver(cost, 'page') ? largePage(request, mostCost.page) : null
  if (large !== null)
    throw new GraphQLError(pageMessage(large), {
      nodes: large.field,
      extensions: { code: 'PAGE_SIZE', cost, limit: mostCost },
    })
  const refusal = refusals.find(({ over }) => isOver(cost, over))
  if (refusal)
    throw new GraphQLError(refusal.message(cost), {
      extensions: { code: 'TOO_COSTLY', cost, limit: mostCost },
    })
}
