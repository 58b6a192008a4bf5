import { GraphQLError, print } from 'graphql'
import type { ASTNode } from 'graphql'

/** An error BAD_VALUE for a value that a scalar does not take: where it stands, and how to write it. */
export const badValue = (scalar: string, form: string, value: unknown, node?: ASTNode): GraphQLError =>
  new GraphQLError(
    `${node === undefined ? JSON.stringify(value) : print(node)} is no ${scalar}: write ${form}.`,
    {
      nodes: node ?? null,
      extensions: { code: 'BAD_VALUE' },
    },
  )
