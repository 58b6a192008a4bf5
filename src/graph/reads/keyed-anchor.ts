import { anchorKinds } from './anchor-kinds.ts'
import type { AnchorKind } from './anchor-kinds.ts'
import { paperAnchor } from './paper-anchor.ts'
import type { PaperAnchor } from './paper-anchor.ts'

/** The node with a key, for papers to be reached from; `key` is what stands for it in the text, `node` a name for a variable. */
export const keyedAnchor = (kind: AnchorKind, key: string, node: string): PaperAnchor => {
  const { relationship, label, key: property } = anchorKinds[kind]
  const pattern = `:${label} {${property}: ${key}})`
  const degree = [
    'coalesce(head(COLLECT {',
    `  MATCH (${node}${pattern}`,
    `  RETURN COUNT { (${node})<-[:${relationship}]-() }`,
    '}), 0)',
  ].join('\n')
  return paperAnchor(kind, { end: `(${pattern}`, key, degree })
}
