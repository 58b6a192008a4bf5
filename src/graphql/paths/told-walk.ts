import type { LinkTeller } from './link-teller.ts'
import type { Walk } from './walk.ts'

/** A walk, and who tells of its links. */
export type ToldWalk = Walk & { tell: LinkTeller }
