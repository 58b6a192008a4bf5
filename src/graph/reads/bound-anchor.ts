import { anchorKinds } from './anchor-kinds.ts'
import type { AnchorKind } from './anchor-kinds.ts'
import { paperAnchor } from './paper-anchor.ts'
import type { PaperAnchor } from './paper-anchor.ts'

/** A node that is bound as a variable, for papers to be reached from. */
export const boundAnchor = (kind: AnchorKind, node: string): PaperAnchor => {
  const { relationship, key } = anchorKinds[kind]
  return paperAnchor(kind, {
    end: `(${node})`,
    key: `${node}.${key}`,
    degree: `COUNT { (${node})<-[:${relationship}]-() }`,
  })
}
