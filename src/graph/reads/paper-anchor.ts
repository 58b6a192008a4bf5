import { anchorKinds } from './anchor-kinds.ts'
import type { AnchorKind } from './anchor-kinds.ts'
import { anchorRank } from './anchor-rank.ts'

/** A node that papers are reached from, in Cypher. */
export type PaperAnchor = {
  /** 0 for the most selective. */
  rank: number
  relationship: string
  /** A pattern of the node alone. */
  end: string
  key: string
  hubKey: string | null
  /** The orders in which its papers are walked by an index, from the greatest on. */
  walked: readonly string[]
  /** How many papers it has, by its degree. */
  degree: string
}

/** An anchor of a kind. */
export const paperAnchor = (
  kind: AnchorKind,
  written: Pick<PaperAnchor, 'end' | 'key' | 'degree'>,
): PaperAnchor => {
  const { relationship, hubKey, walked } = anchorKinds[kind]
  return { rank: anchorRank(kind), relationship, hubKey, walked, ...written }
}
