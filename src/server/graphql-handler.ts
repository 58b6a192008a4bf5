import { createYoga, useExecutionCancellation } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import type { Context } from '../graphql/context.ts'
import type { Imports } from '../graphql/imports/imports.ts'
import { openContexts } from '../graphql/open-contexts.ts'
import { schema } from '../graphql/schema.ts'
import { useDirectAnswers } from '../pothos-neo4j/answer/use-direct-answers.ts'
import { answeredError } from './answered-error.ts'
import { bodyLimit } from './body-limit.ts'
import { conditionalGet } from './conditional-get.ts'
import { corsOf } from './cors-of.ts'
import { exampleTabs } from './example-tabs.ts'
import { graphiqlPage } from './graphiql-page.ts'
import { logFailure } from './log-failure.ts'
import { mostBytes } from './most-bytes.ts'
import { persistedQueries } from './persisted-queries.ts'
import { requestLimits } from './request-limits.ts'
import { requestScope } from './request-scope.ts'
import { responseCompression } from './response-compression.ts'
import { textCache } from './text-cache.ts'
import { toldMediaType } from './told-media-type.ts'
import { turnLimit } from './turn-limit.ts'
import { writeGuard } from './write-guard.ts'

/** How many requests are answered at once: each holds some megabytes while it is, and more would not be answered sooner. */
const mostAtOnce = 32

/** How many characters the documents have that are held as parsed, which takes some hundred times as many bytes. */
const mostCharacters = 500_000

/** What is served at /graphql, and to whom. */
export type GraphqlOptions = {
  graph: Graph
  /** Opens the graph's embedder: asked by the first request that has something to embed. */
  embedder: Context['embedder']
  /** The token that writes take, and who writes; null: nothing can be written. */
  writes: { token: string; imports: Imports } | null
  /** The origins whose pages may read what is answered; '*' for all. */
  corsOrigins: '*' | string[]
}

/** GraphQL over HTTP at /graphql, and GraphiQL for a browser there. Answers a request of node:http. */
export const graphqlHandler = ({ graph, embedder, writes, corsOrigins }: GraphqlOptions) => {
  const openContext = openContexts(graph, embedder, writes?.imports ?? null, (failure) =>
    logFailure(requestScope.getStore() ?? 'none', failure),
  )
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => openContext({ signal: request.signal }),
    graphqlEndpoint: '/graphql',
    graphiql: { title: 'papergraph', defaultTabs: exampleTabs },
    renderGraphiQL: graphiqlPage,
    landingPage: false,
    multipart: false,
    maxRequestBodySize: false,
    parserAndValidationCache: {
      documentCache: textCache(mostCharacters),
      errorCache: textCache(mostCharacters),
    },
    cors: ({ headers }) => corsOf(corsOrigins, headers.get('origin')),
    logging: false,
    maskedErrors: { maskError: answeredError },
    plugins: [
      bodyLimit(mostBytes),
      persistedQueries(),
      writeGuard(writes?.token ?? null),
      requestLimits,
      useDirectAnswers(),
      turnLimit(mostAtOnce),
      // A client that hangs up ends what is left of its request.
      useExecutionCancellation(),
      toldMediaType,
      conditionalGet(),
      responseCompression,
    ],
  })
}
