import { GraphQLError } from 'graphql'
import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { GoneNode } from './gone-node.ts'

/** Executes an operation, as GraphQL's `execute` does. */
export type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>

/** One that changes faster than that can be asked for is not waited for. */
const mostTimes = 3

const isOfGoneNode = (error: unknown): boolean =>
  error instanceof GraphQLError ? isOfGoneNode(error.originalError) : error instanceof GoneNode

/** Executes a query, and once more where a node went between the statement that found it and the one that read it: what finds it then finds it no longer. */
export const askAgain =
  (execute: Execute): Execute =>
  async (args) => {
    for (let time = 1; ; time += 1) {
      const result = await execute(args)
      if (time === mostTimes || !result.errors?.some(isOfGoneNode)) return result
    }
  }
