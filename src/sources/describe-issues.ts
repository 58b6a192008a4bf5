import type { z } from 'zod'

const fieldOf = (path: PropertyKey[]): string =>
  path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('')

/** What zod found wrong, as 'concepts[2].kind: expected …', one after the other. */
export const describeIssues = (error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) => [fieldOf(path), message].filter((part) => part !== '').join(': '))
    .join('; ')
