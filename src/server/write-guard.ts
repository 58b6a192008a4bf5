import type { ExecutionArgs } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { checkWrite } from './check-write.ts'

/** Lets through whatever is no query only with the server's token; null: never. */
export const writeGuard = (token: string | null): Plugin<YogaInitialContext> => {
  const check = ({ args }: { args: ExecutionArgs & { contextValue: YogaInitialContext } }): void => {
    const { method, headers } = args.contextValue.request
    checkWrite(token, {
      document: args.document,
      operationName: args.operationName ?? null,
      method,
      headers,
    })
  }
  return { onExecute: check, onSubscribe: check }
}
