import { streetKinds } from './street-kinds.ts'

const street = new RegExp(
  [
    String.raw`\b(?:${streetKinds.trailing})\b`,
    String.raw`^(?:\d+\S*\s)?(?:${streetKinds.leading})\b`,
    String.raw`(?:${streetKinds.joined})\s+\d`,
    String.raw`\b(?:p\.?\s?o\.?\s?box|postbox|postfach|bp|cs|building|bldg|floor|room|suite|mail\s?stop|cedex|campus|rue|calle|chemin|route|piazza|viale)\b`,
  ].join('|'),
  'iu',
)

/** A postcode or a number in a street; a name's own number ("3M", "Lyon 1") is one or two digits. */
const number =
  /(?<![\p{L}\d])(?:[A-Z]{1,2}-?)?\d{3,}|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|\b[sS]\/[nN]\b|\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b|^\d+[\s,]|\s\d+(?:[-–/]\d+)?$|^C\/\s/u

/** Whether a part of an affiliation is an address: a street, a building, a town with its postcode. */
export const isAddress = (part: string): boolean => street.test(part) || number.test(part)
