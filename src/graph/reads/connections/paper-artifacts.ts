import { along } from '../along.ts'
import { bareEdge } from '../bare-edge.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { artifactNode } from '../nodes/artifact-node.ts'
import type { ArtifactNode } from '../nodes/artifact-node.ts'

/** What a paper links to, by address. */
export const paperArtifacts: ConnectionRead<ArtifactNode, null> = {
  name: 'Paper.artifacts',
  node: artifactNode,
  edge: bareEdge,
  source: along('(:Paper {id: key})-[r:LINKS_TO]->(n:Artifact)'),
  order: {
    name: 'URL',
    isIndexed: false,
    within: null,
    keys: [{ expression: 'n.key', direction: 'ASC', type: 'string' }],
  },
}
