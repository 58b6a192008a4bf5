import { parse } from 'graphql'
import { createYoga, useExecutionCancellation } from 'graphql-yoga'
import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import type { Context } from '../graphql/context.ts'
import { openContexts } from '../graphql/open-contexts.ts'
import { schema } from '../graphql/schema.ts'
import { answeredError } from './answered-error.ts'
import { checkCost } from './check-cost.ts'
import { exampleTabs } from './example-tabs.ts'
import { graphiqlPage } from './graphiql-page.ts'
import { inTurn } from './in-turn.ts'

/** The greatest body of a request, in bytes. */
const greatestBody = 1_000_000

/** The most tokens of a document: validating compares fields with one another, so its time grows faster than the text. */
const mostTokens = 10_000

const lengthLimit: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: mostTokens }))
  },
}

const costLimit: Plugin = {
  onExecute({ args }) {
    checkCost({
      schema: args.schema,
      document: args.document,
      operationName: args.operationName ?? null,
      variables: args.variableValues ?? {},
    })
  },
}

/** How many requests are answered at once: each holds some megabytes while it is, and more would not be answered sooner. */
const mostAtOnce = 32

const turnLimit = (): Plugin => {
  const turn = inTurn(mostAtOnce)
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => turn(() => executeFn(args)))
    },
  }
}

/** GraphQL over HTTP at /graphql, and GraphiQL for a browser there. Answers a request of node:http. */
export const graphqlHandler = (graph: Graph, embedder: Context['embedder']) =>
  createYoga<object, Context>({
    schema,
    context: openContexts(graph, embedder),
    graphqlEndpoint: '/graphql',
    graphiql: { title: 'papergraph', defaultTabs: exampleTabs },
    renderGraphiQL: graphiqlPage,
    landingPage: false,
    multipart: false,
    maxRequestBodySize: greatestBody,
    cors: { origin: '*', methods: ['GET', 'POST', 'OPTIONS'], credentials: false },
    logging: false,
    maskedErrors: { maskError: answeredError },
    // A client that hangs up ends what is left of its request.
    plugins: [lengthLimit, costLimit, turnLimit(), useExecutionCancellation()],
  })
