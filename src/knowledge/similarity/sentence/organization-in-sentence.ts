/** What a body of a field or a place is, behind up to five words that say which: "Chinese Academy of", "Allen Institute for". A college keeps its bare name. */
const body =
  /^(?!the\s)(?:\p{L}[^\s,]*\s){0,5}(?:academy|agency|association|bureau|cent(?:er|re)s?|council|department|faculty|foundation|hospital|institutes?|institution|laborator(?:y|ies)|ministry|office|organi[sz]ation|school|society|survey|university) (?:for|of) /iu

/** An organisation as a sentence names it: with the article that English gives to bodies of something, "the University of Dundee", and not to "Acme". */
export const organizationInSentence = (name: string): string => (body.test(name) ? `the ${name}` : name)
