import { anchorKinds } from './anchor-kinds.ts'
import type { AnchorKind } from './anchor-kinds.ts'

/** 0 for what leads to the fewest papers, as a rule. */
export const anchorRank = (kind: AnchorKind): number => Object.keys(anchorKinds).indexOf(kind)
