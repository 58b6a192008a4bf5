import { latexAccents } from '../../../domain/latex-accents.ts'
import { plainText } from '../../../domain/plain-text.ts'
import { fieldKind } from '../words/field-kind.ts'
import { isInstitution } from '../words/is-institution.ts'
import { withJoinedAccents } from './with-joined-accents.ts'
import { withoutGlue } from './without-glue.ts'

const wide = new Map([
  ['，', ', '],
  ['、', ', '],
  ['；', '; '],
  ['（', ' ('],
  ['）', ') '],
])

const lineBreak = /<\/?(?:br|p|div|li)\b[^<>]{0,100}>|\n/iu

/** "Michigan Univ., Ann Arbor": an index of abstracts has the name of a state before the word that it is behind. */
const stateFirst =
  /(?<=^|,\s)(Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Iowa|Kansas|Kentucky|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Mexico|North Carolina|North Dakota|Oklahoma|Oregon|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming) Univ\.(?=,)/gu

/** "Birka Institute of Things (Deemed to be University)", "Birka Deemed University" */
const deemed =
  /(?<=^|,\s*)([^,]*[^,\s(])[\s,]*\(?\s?\bdeemed[\s-](?:to[\s-]be[\s-])?(?:an?\s)?univ\p{L}*\)?/giu

/** Words of many names, by how they begin. */
const common =
  /^(?:academ|cent(?:er|re)$|colleg|depart|facult|hospit|institut|labor|medi[cz]|minist|nation|scien|technolog|univer)/iu

/** "Uni- versity", which a line's end has broken, but not "Birka- campus". */
const unbroken = (broken: string, beginning: string, end: string): string => {
  const word = `${beginning}${end}`
  return common.test(word) || fieldKind(word) !== null ? word : broken
}

/** "Birka State University of the Ministry of Health of Russia" */
const ofMinistry =
  /(?<=\b(?:Univ|Inst|Acad)[^,;]{5,120})\sof\s(?:the\s)?Ministry\sof\s(?:Education|Health|Healthcare|Public\sHealth)\b[^,;]*/gu

/** In characters. */
const longestName = 120

/** "Birka University (formerly Tide College)": the same one's earlier name, where "Independent researcher (formerly Birka University)" has another. */
const former = /\s*\(formerly\s(?!at\s|from\s|of\s|with\s)[^()]*\)/giu
const withoutFormer = (bracket: string, at: number, text: string): string => {
  const name =
    text
      .slice(Math.max(0, at - longestName), at)
      .split(/[,;()]/u)
      .at(-1) ?? ''
  return isInstitution(name.trim()) ? '' : bracket
}

/** The stops of Chinese and Japanese texts as those of others, TeX's dashes, line breaks and accents, and HTML as what it shows; line breaks stay. */
export const withPlainStops = (stated: string): string =>
  latexAccents(stated.replace(/\s?\\\\(?=\s|$)/gu, ', '))
    .split(lineBreak)
    .map((line) => withoutGlue(withJoinedAccents(plainText(line).replace(/\bXi\s?['’´`]\s?an\b/gu, "Xi'an"))))
    .join('\n')
    .replace(/[，、；（）]/gu, (stop) => wide.get(stop) ?? stop)
    .replace(
      /^(?:the\s)?universities\sof\s(\p{Lu}\S+)\s(?:and|&)\s(?=\p{Lu}\S+(?:,|$))/iu,
      'University of $1; University of ',
    )
    .replace(/(?<!\p{L})(\p{L}{2,40})- (\p{Ll}{2,})/gu, unbroken)
    .replace(/(?<=\s(?:and|&)),(?=\s)/gu, '')
    .replace(/(?<=\bU(?:MR)?[\s_-]?\d{2,4})\s(?=Universit)/gu, ', ')
    .replace(ofMinistry, '')
    .replace(former, withoutFormer)
    .replace(/(?<=,\s)c\/o,?\s(?=\p{Lu})/giu, '')
    .replace(/¤[a-z\d]?\s*/gu, '')
    .replace(/\s*\(an?\s(?:central|state|private|public)\suniv[^()]*\)/giu, '')
    .replace(/(?<=\bcollege\b[^,;]{0,60})\s*\(autonomous\)/giu, '')
    .replace(deemed, (_, name: string) => (isInstitution(name) ? name : `${name} University`))
    .replace(
      /,?\s*\(?\b(?:istituto\sdi\sricovero\se\scura\sa\scarattere\sscientifico|IRCCS)\)?(?=,|\s\(IRCCS\)|$)/giu,
      '',
    )
    .replace(stateFirst, 'Univ. of $1')
    .replace(/(?<=\p{L}\s\p{Lu}\p{Ll}{3,10})(?=[A-Z]{4,}(?:[\s,;]|$))/gu, ', ')
    .replace(/\\&/gu, '&')
    .replace(/(?<=\b(?:university|college|institute|hospital)):\s/giu, ', ')
    .replace(/^([^:,;]{5,80}):\s(?=\p{L})/u, (opened, name: string) =>
      isInstitution(name) ? `${name}, ` : opened,
    )
