import SchemaBuilder from '@pothos/core'
import RelayPlugin from '@pothos/plugin-relay'
import { neo4jPlugin } from '../pothos-neo4j/neo4j-plugin.ts'
import { globalId } from './global-id.ts'
import { pageOptions } from './page-options.ts'
import { paperGraph } from './paper-graph.ts'
import { readGlobalId } from './read-global-id.ts'
import type { SchemaTypes } from './schema-types.ts'

/** The one builder that every type is added to. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, neo4jPlugin],
  defaultFieldNullability: false,
  neo4j: {
    graph: paperGraph,
    run: (statement, { graph }) => graph.read(statement),
    page: pageOptions,
    ids: { encode: globalId, decode: readGlobalId },
    mostIds: 1_000,
  },
  relay: {
    // The graph's plugin has ids, node and nodes of its own: an id is made at once, and a node is read with all that is selected of it.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: { list: false, items: false }, description: 'The page, in order.' },
    nodeFieldOptions: { nullable: false, description: 'What this place of the page holds.' },
    cursorFieldOptions: { description: 'This place: pass it as `after` or `before` to go on from here.' },
    pageInfoFieldOptions: { description: 'Whether there is more, and where this page begins and ends.' },
    pageInfoTypeOptions: {
      description: 'Where a page begins and ends, and whether there is more on either side.',
    },
    nodeTypeOptions: { description: 'Anything with an id of its own, which `node` finds again.' },
    idFieldOptions: { description: 'An id that is unique among all nodes.' },
    hasNextPageFieldOptions: { description: 'Whether anything comes after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether anything comes before this page.' },
    startCursorFieldOptions: {
      description: "The first place's cursor: pass it as `before` for the page before this one.",
    },
    endCursorFieldOptions: { description: "The last place's cursor: pass it as `after` for the next page." },
    firstArgOptions: {
      description: 'How many, from the beginning or from `after` on: 1 to 100; 20 unless told.',
    },
    afterArgOptions: {
      description: 'Only what comes after this cursor of the same connection in the same order.',
    },
    lastArgOptions: {
      description: 'How many, from the end or from `before` backwards: 1 to 100. Not together with `first`.',
    },
    beforeArgOptions: {
      description: 'Only what comes before this cursor of the same connection in the same order.',
    },
  },
})
