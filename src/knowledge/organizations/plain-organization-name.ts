/** Forms of companies, at the end of a name and after a comma or not. */
const legalForm =
  /(?:,?\s+(?:inc|incorporated|ltd|limited|llc|llp|gmbh|corp|corporation|co|plc|ag|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|k\.?k|pty|pvt)\.?)+$/iu

/** By which title pages join authors to affiliations, and bullets. A number that is part of a name ("3M", "01.AI") is followed by no space. */
const markBefore = /^(?:[\s*†‡§¶#•·¹²³⁴-⁹–—-]|\d{1,2}[.)]?\s|[([]\d{1,2}[)\]])+(?=[\p{L}\d])/u

const stopsAfter = /[\s,.;:*†‡§¶¹²³⁴-⁹–—-]+$/u

/** An abbreviation beside the name that it stands for: "Massachusetts Institute of Technology (MIT)". */
const abbreviation = /\s*\([A-Z][A-Za-z&.-]{0,9}\)$/u

/** "The Aerospace Corporation" would be nothing without its form. */
const isArticled = (name: string, form: string): boolean =>
  /^the\s\S+$/iu.test(name.slice(0, -form.length)) && /^\s+corporation$/iu.test(form)

/**
 * An organisation's name without what sources put around it: numbers and signs of footnotes, its abbreviation in brackets, "The" before a university,
 * the legal form of a company. A name that is nothing else stays as it is.
 */
export const plainOrganizationName = (stated: string): string => {
  const whole = stated.normalize('NFC').trim().replace(/\s+/gu, ' ')
  const name = whole
    .replace(markBefore, '')
    .replace(abbreviation, '')
    .replace(legalForm, (form) => (isArticled(whole, form) ? form : ''))
    .replace(stopsAfter, '')
    .replace(/^the\s+(?=univ)/iu, '')
    .replace(/(?<=\p{L}\s)Univ\b\.?(?!\s+(?:d|zu))|^Univ\b\.?(?=\s+of\s)/u, 'University')
    .replace(/\bInst\b\.?(?=\s+(?:of|for)\s)/u, 'Institute')
    .replace(/\bNat(?:['’]?l)?\.?(?=\s+\p{Lu})/u, 'National')
  return /[\p{L}\p{N}]/u.test(name) ? name : whole
}
