import { BREAK, visit } from 'graphql'
import type { FieldNode } from 'graphql'
import type { CostRequest } from './cost-request.ts'
import { statedArgument } from './stated-argument.ts'

/** A field, and its argument that asks for a page. */
export type LargePage = { field: FieldNode; argument: 'first' | 'last'; size: number }

/** The first field of a request that asks for a page of more than `most`; null where none does. */
export const largePage = (request: CostRequest, most: number): LargePage | null => {
  let found: LargePage | null = null
  visit(request.document, {
    Field(field) {
      for (const argument of ['first', 'last'] as const) {
        const size = statedArgument(field, argument, request)
        if (typeof size === 'number' && size > most) {
          found = { field, argument, size }
          return BREAK
        }
      }
      return undefined
    },
  })
  return found
}
