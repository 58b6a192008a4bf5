import { slug } from '../../../domain/slug.ts'
import { plainOrganizationName } from './plain-organization-name.ts'

/** Abbreviations in names of institutions and what they stand for. A full stop after one is no part of it. */
const abbreviations: [RegExp, string][] = [
  // "M.I.T.", "T. J. Watson"
  [/(?<=\b\p{Lu})\.\s?(?=\p{Lu}(?:\.|\b))|(?<=\.\s?\p{Lu})\.(?=\s|$)/gu, ''],
  [/\b(?:univ|uni|u)\.(?=\s|$)|\büniv(?!\p{L})\.?|\buniv\b|\buni(?=\sof\s)|^u(?=\sof\s)/giu, 'university'],
  [/(?<=\p{Ll}{3})(?=University\b)/gu, ' '],
  [/\binst\b\.?/giu, 'institute'],
  [/\binstitute\s+of\s+tech\b/giu, 'institute of technology'],
  [/\btech(?:n\b\.?|\.?)\s+(?=univ)/giu, 'technical '],
  [/(?<=(?:\band|&)\s+)tech\b\.?/giu, 'technology'],
  [/(?<=(?:\band|&)\s+)telecom\b\.?|\btelecommun\b\.?/giu, 'telecommunications'],
  [/\bmpi(?=\s+f(?:or|[uü]r)\s)/giu, 'max planck institute'],
  [/\beng\b\.?/giu, 'engineering'],
  [/\btechnol\b\.?|\btech\./giu, 'technology'],
  [/\bacad\b\.?/giu, 'academy'],
  [/\bsci\b\.?/giu, 'sciences'],
  [/\bna(?:t['’]l|tl|t)\b\.?(?!\s+(?:hist|sci|resources?|prod|med)\b)/giu, 'national'],
  [/\blabs?\.(?=\s|$)/giu, 'laboratory'],
  [/\bnational\s+labs?\b/giu, 'national laboratory'],
  [/\bcoll\b\.?/giu, 'college'],
  [/\bintl\b\.?/giu, 'international'],
  [/\bcalif\b\.?/giu, 'california'],
  [/\bhosp\b\.?/giu, 'hospital'],
  [/\bctr\b\.?|\bcentre\b/giu, 'center'],
  [/\borganisation\b/giu, 'organization'],
  [/\bhongkong\b/giu, 'hong kong'],
  [/\bst\b\.?(?=\s)/giu, 'saint'],
  [/\bgen\b\.?(?=\s+hosp)/giu, 'general'],
  [/\bmt\b\.?(?=\s)/giu, 'mount'],
  [/&(?:amp;)?/gu, ' and '],
]

/** The key under which the spellings of an organisation's name meet: "Univ. of Oxford", "The University of Oxford" and "university of oxford" alike. */
export const organizationKey = (name: string): string =>
  slug(abbreviations.reduce((text, [short, long]) => text.replace(short, long), plainOrganizationName(name)))
    .replace(/^the-(?=.)/u, '')
    // "University of Illinois at Urbana-Champaign", "SUNY at Buffalo" and "University of California, Berkeley"
    .replace(/(?<=^(?:university-of-[a-z-]+|state-university-of-new-york|suny))-at-(?=[a-z])/u, '-')
    .replace(/-sciences?\b/gu, '-science')
