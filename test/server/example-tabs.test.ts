import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { checkCost } from '../../src/server/check-cost.ts'
import { exampleTabs } from '../../src/server/example-tabs.ts'

test.each(exampleTabs)(
  'the example query is one that the schema answers, at a fair cost: $query',
  ({ query }) => {
    const document = parse(query)
    expect(validate(schema, document)).toEqual([])
    expect(() => checkCost({ schema, document, operationName: null, variables: {} })).not.toThrow()
  },
)
