import { period } from './period.ts'

/** The argument that says how fine a timeline is. */
export const periodArgument = {
  type: period,
  required: true,
  defaultValue: 'MONTH',
  description: 'By month unless told.',
} as const
