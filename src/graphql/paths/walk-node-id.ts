import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'
import { globalId } from '../global-id.ts'

/** The global id of a node of a walk. */
export const walkNodeId = ({ type, key }: Pick<WalkNode, 'type' | 'key'>): string => globalId(type, key)
