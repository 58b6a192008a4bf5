import type { WalkLink } from '../../graph/reads/paths/walk-link.ts'
import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'

/** A way through the graph: each link joins the node in its place to the next one. `strength` is the product of what links and inner nodes tell. */
export type Walk = { nodes: WalkNode[]; links: WalkLink[]; strength: number }
