import { Kind } from 'graphql'
import type { ValueNode } from 'graphql'
import { builder } from '../builder.ts'
import { badValue } from '../errors/bad-value.ts'
import { utcMoment } from '../utc-moment.ts'

const read = (value: unknown, node?: ValueNode): string => {
  const moment = typeof value === 'string' ? utcMoment(value) : null
  if (moment === null)
    throw badValue('DateTime', 'a moment with its offset as "2026-01-08T12:00:00Z"', value, node)
  return moment
}

builder.scalarType('DateTime', {
  description: 'A moment in UTC, as 2026-01-08T12:00:00Z.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (moment) => utcMoment(moment) ?? moment,
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, node),
})
