import type { Reading } from '../text/reading.ts'

/** What a part of a title names: the SUBJECT that something is "for", or the MEANS by which it is done. */
export type TitleRole = 'SUBJECT' | 'MEANS'

const roleBehind: ReadonlyMap<string, TitleRole> = new Map([
  ['for', 'SUBJECT'],
  ['in', 'SUBJECT'],
  ['via', 'MEANS'],
  ['using', 'MEANS'],
  ['through', 'MEANS'],
  ['by', 'MEANS'],
  ['with', 'MEANS'],
])

/**
 * For each of a title's words the role of the part that it stands in, which reaches from a preposition to the next one or to the end of a sentence or of what a colon
 * opens: "Federated Learning" is the means in "Vehicle Routing via Federated Learning", and routing the subject in "Federated Learning for Vehicle Routing". Null where no
 * preposition tells.
 */
export const titleRoles = ({ source, tokens, titleTokens }: Reading): (TitleRole | null)[] => {
  let role: TitleRole | null = null
  return tokens.slice(0, titleTokens).map(({ text, start, end }, index) => {
    const before = source.slice(tokens[index - 1]?.end ?? start, start)
    if (/[.:;?!]/u.test(before)) role = null
    // "in-context" is one word.
    if (!/[-‐‑]$/u.test(before) && /^\s/u.test(source.slice(end, end + 1)))
      role = roleBehind.get(text.toLowerCase()) ?? role
    return role
  })
}
