import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

/** What GraphQL Code Generator makes of operations on a schema: TypeScript. */
export const generateClient = (schema: string, operations: string): Promise<string> =>
  codegen({
    filename: 'operations.ts',
    schema: parse(schema),
    documents: [{ location: 'operations.graphql', document: parse(operations) }],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { Date: 'string', DateTime: 'string' },
    },
    pluginMap: { typescriptOperations, typedDocumentNode },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  })
