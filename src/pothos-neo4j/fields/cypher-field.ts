import type { FieldSpec } from '../selection/plan.ts'
import { apart } from '../statement/apart.ts'
import { attempted } from './attempted.ts'
import type { CypherScope } from './cypher-scope.ts'
import { plainValue } from './plain-value.ts'
import { readArguments } from './read-arguments.ts'
import { scopeOf } from './scope-of.ts'

/** Makes a value of what Cypher gave and the field's arguments; pure and synchronous. */
export type Finish = (value: unknown, args: Record<string, unknown>) => unknown

/** A value that Cypher makes over what is bound where the field's object is read, and TypeScript may finish. */
export const cypherField =
  (expressionOf: (scope: CypherScope) => string, finish: Finish | undefined): FieldSpec =>
  ({ field, bindings, reader }) => {
    const { contentOf } = reader.register((request, add) => {
      const args = readArguments(field, request)
      const expression = expressionOf(scopeOf(bindings, args, request.context, add))
      return { key: expression, content: { expression, args } }
    })
    return {
      kind: 'column',
      column: (readings) => apart(contentOf(readings).expression),
      decode: (raw, readings) =>
        finish === undefined
          ? plainValue(raw)
          : attempted(() => finish(plainValue(raw), contentOf(readings).args)),
    }
  }
