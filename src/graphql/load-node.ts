import { z } from 'zod'
import type { KeyedRead } from '../graph/reads/keyed-read.ts'
import type { NodeRead } from '../graph/reads/node-read.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'

const found = z.object({ node: z.unknown() })

/** The node that a read finds for a key, or null; reads that come up together are one statement. */
export const loadNode = async <Node>(
  load: RowLoader,
  read: KeyedRead,
  node: NodeRead<Node>,
  key: string,
): Promise<Node | null> => {
  const row = await load(read, key)
  return row === undefined ? null : node.shape.parse(found.parse(row).node)
}
