import { bodyKinds } from '../../text/body-kinds.ts'

/** What a body of a field or a place is, behind up to five words that say which: "Chinese Academy of", "Allen Institute for". A college keeps its bare name. */
const body = new RegExp(
  String.raw`^(?!the\s)(?:\p{L}[^\s,]*\s){0,5}(?:${bodyKinds.named}|${bodyKinds.common}|Museum) (?:for|of) `,
  'iu',
)

/** An organisation as a sentence names it: with the article that English gives to bodies of something, "the University of Dundee", and not to "Acme". */
export const organizationInSentence = (name: string): string => (body.test(name) ? `the ${name}` : name)
