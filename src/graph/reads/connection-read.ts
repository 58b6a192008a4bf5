import type { z } from 'zod'
import type { NodeRead } from './node-read.ts'
import type { Order } from './order.ts'

/** Where a connection's rows come from: a pattern that binds the node as `n` and may begin at the parent's `key`. */
export type RowSource = {
  pattern: string
  /** Conditions that all hold. */
  where: readonly string[]
  /** What the pattern binds for what follows; where it counts, a row is a node with how many matches end at it. */
  binds: 'n' | 'n, r' | 'DISTINCT n' | 'n, count(*) AS paperCount'
  parameters: Record<string, unknown>
  /** A node `m` and a pattern at it with as many matches as there are rows: Neo4j keeps that number, so nothing is walked. */
  degree: { node: string; pattern: string } | null
}

/** What an edge says besides its node: a Cypher expression over what the source binds, and what it must be. */
export type EdgeRead<Edge> = { projection: string; shape: z.ZodType<Edge> }

/** A connection, described: all that is needed to write the statement for any page of it. */
export type ConnectionRead<Node, Edge> = {
  /** As cursors carry it, such as 'Topic.papers'. */
  name: string
  node: NodeRead<Node>
  edge: EdgeRead<Edge>
  source: RowSource
  order: Order
}
