/** Forms of companies, at the end of a name and after a comma or not. */
const legalForm =
  /(?:,?\s+(?:inc|incorporated|ltd|limited|llc|llp|gmbh|corp|corporation|co|plc|ag|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|k\.?k|pty|pvt)\.?)+$/iu

/** By which title pages join authors to affiliations, and bullets. A number that is part of a name ("3M", "01.AI") is followed by no space. */
const markBefore = /^(?:[\s*†‡§¶#•·¹²³⁴-⁹–—-]|\d{1,2}[.)]?\s|[([]\d{1,2}[)\]])+(?=[\p{L}\d])/u

const stopsAfter = /[\s,.;:*†‡§¶¹²³⁴-⁹–—-]+$/u

/** An abbreviation beside the name that it stands for: "Massachusetts Institute of Technology (MIT)". */
const abbreviation = /\s*\([A-Z][A-Za-z&.-]{0,9}\)$/u

/**
 * An organisation's name without what sources put around it: numbers and signs of footnotes, its abbreviation in brackets, "The" before a university,
 * the legal form of a company. A name that is nothing else stays as it is.
 */
export const plainOrganizationName = (stated: string): string => {
  const whole = stated.normalize('NFC').trim().replace(/\s+/gu, ' ')
  const name = whole
    .replace(markBefore, '')
    .replace(abbreviation, '')
    .replace(legalForm, '')
    .replace(stopsAfter, '')
    .replace(/^the\s+(?=univ)/iu, '')
  return /[\p{L}\p{N}]/u.test(name) ? name : whole
}
