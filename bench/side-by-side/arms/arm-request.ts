import type { GraphqlRequest, Input, SideBySideQuery } from '../queries/side-by-side-query.ts'
import type { ArmName } from './arm-name.ts'

/** A request as the load client sends it. */
export type ArmRequest = { path: string; body: string }

const graphql = (request: GraphqlRequest | null, input: Input): ArmRequest | null =>
  request && {
    path: '/graphql',
    body: JSON.stringify({ query: request.document, variables: request.variables(input) }),
  }

/** What an arm is sent for an input; null where it has no such query. */
export const armRequest = (arm: ArmName, query: SideBySideQuery, input: Input): ArmRequest | null => {
  if (arm === 'hand-written') return { path: `/${query.name}`, body: JSON.stringify(input) }
  return graphql(arm === 'papergraph' ? query.ours : query.peer, input)
}
