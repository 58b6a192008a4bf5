import type { z } from 'zod'

const fieldOf = (path: PropertyKey[]): string =>
  path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('')

/** What zod found wrong, each as 'concepts[2].kind: expected …'. */
export const issueTexts = (issues: z.core.$ZodIssue[]): string[] =>
  issues.map(({ path, message }) => [fieldOf(path), message].filter((part) => part !== '').join(': '))
