import type { z } from 'zod'
import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'
import type { linkAmong } from '../../graph/reads/subgraph/links-among.ts'
import type { LinkTeller } from '../paths/link-teller.ts'

/** A relationship between two nodes of a subgraph. */
export type SubgraphLink = Pick<z.infer<typeof linkAmong>, 'id' | 'type' | 'weight'> & {
  from: WalkNode
  to: WalkNode
}

/** A part of the graph, its nodes from the centres outwards; `isCut` where more nodes are near enough. */
export type Subgraph = { nodes: WalkNode[]; links: SubgraphLink[]; isCut: boolean }

/** A relationship, and who tells of it. */
export type ToldLink = SubgraphLink & { tell: LinkTeller }

/** The same with told relationships. */
export type ToldSubgraph = Omit<Subgraph, 'links'> & { links: ToldLink[] }
