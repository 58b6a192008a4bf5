import { slug } from '../../domain/slug.ts'
import { plainOrganizationName } from './plain-organization-name.ts'

/** Abbreviations in names of institutions and what they stand for. A full stop after one is no part of it. */
const abbreviations: [RegExp, string][] = [
  [/\b(?:univ|uni|u)\.(?=\s|$)|\buniv\b/giu, 'university'],
  [/\binst\b\.?/giu, 'institute'],
  [/\btechnol\b\.?|\btech\./giu, 'technology'],
  [/\binstitute\s+of\s+tech\b/giu, 'institute of technology'],
  [/\bacad\b\.?/giu, 'academy'],
  [/\bsci\b\.?/giu, 'sciences'],
  [/\bna(?:t|tl|t'l)\b\.?/giu, 'national'],
  [/\blabs?\.(?=\s|$)/giu, 'laboratory'],
  [/\bnational\s+labs?\b/giu, 'national laboratory'],
  [/\bcoll\./giu, 'college'],
  [/\bintl\b\.?/giu, 'international'],
  [/\bcalif\b\.?/giu, 'california'],
  [/&(?:amp;)?/gu, ' and '],
]

/** The key under which the spellings of an organisation's name meet: "Univ. of Oxford", "The University of Oxford" and "university of oxford" alike. */
export const organizationKey = (name: string): string =>
  slug(abbreviations.reduce((text, [short, long]) => text.replace(short, long), plainOrganizationName(name)))
    .replace(/^the-(?=.)/u, '')
    // "University of Illinois at Urbana-Champaign" and "University of California, Berkeley"
    .replace(/(?<=^university-of-[a-z-]+)-at-(?=[a-z])/u, '-')
    .replace(/-sciences?\b/gu, '-science')
