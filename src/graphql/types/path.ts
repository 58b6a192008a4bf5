import { builder } from '../builder.ts'
import type { ToldWalk } from '../paths/told-walk.ts'
import { walkNodeValue } from '../paths/walk-node-value.ts'
import { walkSteps } from '../paths/walk-steps.ts'
import { pathStep } from './path-step.ts'

/** A way from one node to another. */
export const path = builder.objectRef<ToldWalk>('Path').implement({
  description: 'A way from one node to another, along relationships in either direction.',
  fields: (t) => ({
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The nodes from the first to the last, each once.',
      resolve: ({ nodes }) => nodes.map(walkNodeValue),
    }),
    steps: t.field({
      type: [pathStep],
      description: 'What leads from each node to the next one: one step fewer than there are nodes.',
      resolve: walkSteps,
    }),
    sentence: t.string({
      description: 'The whole path in one sentence for a reader.',
      resolve: ({ links, tell }) => tell(links),
    }),
  }),
})
