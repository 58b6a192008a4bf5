import type { WalkLink } from '../../graph/reads/paths/walk-link.ts'
import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'
import type { LinkTeller } from './link-teller.ts'
import type { ToldWalk } from './told-walk.ts'

/** One step of a walk, and who tells of its link. */
export type WalkStep = { from: WalkNode; to: WalkNode; link: WalkLink; tell: LinkTeller }

/** The steps of a walk, in order. */
export const walkSteps = ({ nodes, links, tell }: ToldWalk): WalkStep[] =>
  links.flatMap((link, place) => {
    const [from, to] = [nodes[place], nodes[place + 1]]
    return from && to ? [{ from, to, link, tell }] : []
  })
