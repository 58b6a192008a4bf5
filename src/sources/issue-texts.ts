import type { z } from 'zod'

const fieldOf = (path: PropertyKey[]): string =>
  path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('')

/** What zod found wrong, each as 'concepts[2].kind: expected …'; of one field what was found first. */
export const issueTexts = (issues: z.core.$ZodIssue[]): string[] => {
  const messages = new Map<string, string>()
  for (const { path, message } of issues) {
    const field = fieldOf(path)
    if (!messages.has(field)) messages.set(field, message)
  }
  return Array.from(messages, (parts) => parts.filter((part) => part !== '').join(': '))
}
