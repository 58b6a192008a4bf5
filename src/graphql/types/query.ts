import { readStatistics } from '../../graph/reads/read-statistics.ts'
import { builder } from '../builder.ts'
import { statistics } from './statistics.ts'

builder.queryType({
  description: 'Where every walk through the graph begins.',
  fields: (t) => ({
    node: t.nodeById({
      type: builder.nodeInterfaceRef(),
      description: 'Whatever has this id; null where nothing has.',
      idDescription: "A node's `id`.",
    }),
    nodes: t.nodesByIds({
      type: builder.nodeInterfaceRef(),
      description: 'Whatever has these ids, in their order; null in the place of an id that nothing has.',
      idsDescription: '`id`s of nodes, up to 1,000.',
    }),
    statistics: t.field({
      type: statistics,
      description: 'How much the graph holds.',
      resolve: (_root, _args, { graph }) => readStatistics(graph),
    }),
  }),
})
