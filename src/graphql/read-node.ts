import { nodeByKey } from '../graph/reads/node-by-key.ts'
import type { NodeRead } from '../graph/reads/node-read.ts'
import { artifactNode } from '../graph/reads/nodes/artifact-node.ts'
import { authorNode } from '../graph/reads/nodes/author-node.ts'
import { conceptNode } from '../graph/reads/nodes/concept-node.ts'
import { listingNode } from '../graph/reads/nodes/listing-node.ts'
import { organizationNode } from '../graph/reads/nodes/organization-node.ts'
import { paperNode } from '../graph/reads/nodes/paper-node.ts'
import { themeNode } from '../graph/reads/nodes/theme-node.ts'
import { topicNode } from '../graph/reads/nodes/topic-node.ts'
import { paperById } from '../graph/reads/paper-by-id.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'
import { loadNode } from './load-node.ts'
import type { NodeType } from './node-types.ts'
import { readGlobalId } from './read-global-id.ts'

/** A node of any type, with the type's name. */
export type AnyNode = { __typename: NodeType }

const byKey = {
  Topic: topicNode,
  Theme: themeNode,
  Concept: conceptNode,
  Organization: organizationNode,
  Author: authorNode,
  Artifact: artifactNode,
  Listing: listingNode,
} satisfies Record<Exclude<NodeType, 'Paper'>, NodeRead<object>>

/** The node with a global id, or null. Throws BAD_ID where the text is no global id. */
export const readNode = async (load: RowLoader, id: string): Promise<AnyNode | null> => {
  const { type, key } = readGlobalId(id)
  const node =
    type === 'Paper'
      ? await loadNode(load, paperById, paperNode, key)
      : await loadNode<object>(load, nodeByKey(byKey[type]), byKey[type], key)
  return node === null ? null : { ...node, __typename: type }
}
