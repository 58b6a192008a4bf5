import { parse } from 'graphql'
import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { checkCost } from './check-cost.ts'

/** The most tokens of a document: validating compares fields with one another, so its time grows faster than the text. */
const mostTokens = 10_000

const checkArguments = ({ args }: { args: ExecutionArgs }): void =>
  checkCost({
    schema: args.schema,
    document: args.document,
    operationName: args.operationName ?? null,
    variables: args.variableValues ?? {},
  })

/** Refuses a request that is too long, or may cost too much, before anything is read for it. */
export const requestLimits: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: mostTokens }))
  },
  onExecute: checkArguments,
  onSubscribe: checkArguments,
}
