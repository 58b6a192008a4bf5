/** The three that are compared: Cypher by hand behind node:http, our server, and @neo4j/graphql behind Yoga. */
export const armNames = ['hand-written', 'papergraph', 'peer'] as const

export type ArmName = (typeof armNames)[number]
