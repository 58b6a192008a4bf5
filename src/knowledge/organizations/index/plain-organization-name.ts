import { fieldKind } from '../words/field-kind.ts'
import { isAcronymOf } from '../words/is-acronym-of.ts'
import { legalForms } from '../words/legal-forms.ts'

/** Forms of companies, at the end of a name and after a comma or not. */
const legalForm = new RegExp(String.raw`(?:,?\s+(?:${legalForms.all})\.?)+$`, 'iu')

/** By which title pages join authors to affiliations, and bullets. A number that is part of a name ("3M", "01.AI") is followed by no space. */
const markBefore = /^(?:[\s@*†‡§¶#•·¹²³⁴-⁹–—-]|\d{1,2}[.)]?\s|[([](?:\d{1,2}|[a-k])[)\]])+(?=[\p{L}\d])/u

const stopsAfter = /[\s,.;:*†‡§¶¹²³⁴-⁹–—-]+$/u

/** What a Russian state university is by law: "FSBEI of HE “Birka State University”". */
const russianForm =
  /^(?:(?:the\s)?(?:federal\s)?state\s(?:(?:budget(?:ary)?|autonomous)\s){1,2}educational\sinstitution\s(?:of|for)\s(?:higher\s)?(?:professional\s)?education\s|f\p{Lu}{2,5}\s(?:of\s)?H(?:P)?E\s)(?=\S)/iu

/** An abbreviation beside the name that it stands for: "Massachusetts Institute of Technology (MIT)". */
const abbreviation =
  /\s*(?:\((?:[A-Z][A-Za-z&.-]{0,9}|(?=[^()]*[A-Z]{2})\p{L}{2,8}\s\p{L}{2,10})\)|\[[A-Z][A-Za-z&.-]{1,9}\])$/u

/** One that is no capitals, "(icipe)", where it spells the name. */
const withoutOwnAcronym = (bracket: string, at: number, name: string): string =>
  isAcronymOf(bracket.replace(/[\s()]/gu, ''), name.slice(0, at)) ? '' : bracket

/** "BIT (Birka Institute of Things)" is called as it is in the bracket. */
const spelled = (whole: string, acronym: string, name: string): string =>
  isAcronymOf(acronym, name) ? name : whole

/** The same within a name: "Jane Doe Center (JDC) for Cancer Research". */
const acronymInside = /\s*\([A-Z]{2,8}\)(?=\s(?:of|for|de|für|at)\s)/u

/** The same behind a dash: "Instituto Tecnológico de Aeronáutica – ITA". */
const withoutAcronym = (name: string): string => {
  const { whole, acronym = '' } =
    /^(?<whole>\S+\s.*\S)(?:\s[–—-]\s|-)(?<acronym>[A-Z][A-Za-z]{1,7})$/u.exec(name)?.groups ?? {}
  return whole !== undefined && isAcronymOf(acronym, whole) ? whole : name
}

/** "The Aerospace Corporation" would be nothing without its form. */
const isArticled = (name: string, form: string): boolean =>
  /^\s+corp(?:oration|\.)?$/iu.test(form) &&
  (/^the\s\S+$/iu.test(name.slice(0, -form.length)) || fieldKind(name.slice(0, -form.length)) !== null)

/**
 * An organisation's name without what sources put around it: numbers and signs of footnotes, its abbreviation in brackets, "The" before a university,
 * the legal form of a company. A name that is nothing else stays as it is.
 */
export const plainOrganizationName = (stated: string): string => {
  const whole = stated.normalize('NFC').trim().replace(/\s+/gu, ' ')
  const name = whole
    .replace(markBefore, '')
    .replace(
      /^(?:株式会社|国立研究開発法人|独立行政法人|(?:国立|公立)大学法人|学校法人|(?:公益|一般)(?:財団|社団)法人)\s*(?=\p{L}{2})|(?<=\p{L}{2})\s*(?:株式会社|(?:股份)?有限公司|주식회사)$/gu,
      '',
    )
    .replace(/^([A-Z][A-Za-z]{2,9})\s\(([^()]+\s[^()]+)\)$/u, spelled)
    .replace(russianForm, '')
    .replace(/^[“"«„]([^“”"«»„]+)[”"»“]$/u, '$1')
    .replace(abbreviation, '')
    .replace(acronymInside, withoutOwnAcronym)
    .replace(/\s*\(\p{L}{2,10}\)$/u, withoutOwnAcronym)
    .replace(legalForm, (form) => (isArticled(whole, form) ? form : ''))
    .replace(abbreviation, '')
    .replace(stopsAfter, '')
    .replace(/^the\s+(?=univ)/iu, '')
    .replace(/^the\s+(?=\p{Lu})/u, '')
    // "Institut der Freien Universität Birka"
    .replace(
      /^(Freie|Katholische|Medizinische|Pädagogische|Technische|Tierärztliche)n\s(?=Univ|Hochschule)/u,
      '$1 ',
    )
    .replace(/^\S+\s.*(?:\s[–—-]\s|-)[A-Z][A-Za-z]{1,7}$/u, withoutAcronym)
    .replace(/(?<=\p{L}\s)Univ\b\.?(?!\s+(?:d|zu))|^Univ\b\.?(?=\s+of\s)/u, 'University')
    .replace(/\bInst\b\.?(?=\s+(?:of|for)\s)/u, 'Institute')
    .replace(/(?<=\S\s)Inst\b\.?$/u, 'Institute')
    .replace(/(?<=\s(?:of|and|&)\s)Technol\b\.?/u, 'Technology')
    .replace(/(?<=\S\s)Coll\b\.?(?=\s(?:of|for)\s|$)/u, 'College')
    .replace(/\bNat(?:['’]?l)?\.?(?=\s+\p{Lu})(?!\s+(?:Hist|Sci|Resources?|Prod|Med)\b)/u, 'National')
  return /[\p{L}\p{N}]/u.test(name) ? name : whole
}
