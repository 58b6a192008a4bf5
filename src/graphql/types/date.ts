import { Kind } from 'graphql'
import type { ValueNode } from 'graphql'
import { calendarDay } from '../../domain/calendar-day.ts'
import { builder } from '../builder.ts'
import { badValue } from '../errors/bad-value.ts'

const read = (value: unknown, node?: ValueNode): string => {
  const day = typeof value === 'string' ? calendarDay(value) : null
  if (day === null) throw badValue('Date', 'a day of the calendar as "2026-01-08"', value, node)
  return day
}

builder.scalarType('Date', {
  description: 'A calendar day, as 2026-01-08.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (day) => day,
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, node),
})
