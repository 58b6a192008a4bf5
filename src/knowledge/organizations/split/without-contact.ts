const contacts = [
  // "(J.D.); (M.R.)"
  /[;,]?\s*\((?:\p{Lu}\.[-\s]?){2,4}\)/gu,
  // "jane.doe, john.doe@leeds.ac.uk"
  /(?<![\w.])(?:[a-z]+(?:[.-][a-z]+)+,\s?){1,10}(?=[\w.+%-]{1,100}@)/gu,
  /\(?\s*\b(?:orcid(?:\s*id)?\s*:?\s*)?(?:https?:\/\/)?(?:www\.)?orcid\.org\/[\dX-]+\s*\)?/giu,
  /\(?\s*\borcid(?:\s*id)?\s*:?\s*[\dX-]{16,19}\s*\)?/giu,
  // "{a.smith,b.jones}@leeds.ac.uk"
  /(?:\b(?:e-?mails?|electronic address|correspondence(?:\s+to)?)\s*:?\s*)?(?:[{[][^{}[\]@]{0,1000}[}\]]|(?<![\w.+%-])[\w.+%-]{1,100})\s?@\s?[\w-]+(?:\.[\w-]+)+/giu,
  /[(,;]?\s*\b(?:corresp\w*\.?\s*)?(?:tel(?:ephone)?|phone|fax)\b\.?\s*(?:no\.?\s*)?:?\s*\+?\d[\d\s().-]{6,}/giu,
  /\bhttps?:\/\/\S+/giu,
  // "Birka University. RINGGOLD: 1234"
  /[.,;]?\s*\bRINGGOLD:?\s*\d*/gu,
  /\b(?:e-?mails?|electronic address|correspondence)\s*:\s*$/giu,
]

/** What is left of "Denmark. Electronic address: ann@keel.dk. School ...": one author's affiliation ends there. */
const endOfContact = /[.,;]\s+\.(?=\s+\p{Lu})/gu

/** An affiliation without the e-mails, addresses and ORCID ids that title pages write behind it; a semicolon where another follows one that is a sentence of its own. */
export const withoutContact = (stated: string): string =>
  contacts
    .reduce((text, contact) => text.replace(contact, ' '), stated)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(endOfContact, ';')
    .replace(/\(\s*\)|<\s*>/gu, '')
    .replace(/^[\s.,;:]+(?=\p{L})/u, '')
    .replace(/[\s,;:]+(?:and|&)?$/u, '')
    .trim()
