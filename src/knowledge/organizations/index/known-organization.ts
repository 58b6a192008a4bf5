import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import { besideAcronym } from './beside-acronym.ts'
import { besideUnit } from './beside-unit.ts'
import { byNickname } from './by-nickname.ts'
import { byUniversity } from './by-university.ts'
import { frenchUnits } from '../words/french-units.ts'
import { fullUniversityNames } from './full-university-names.ts'
import { isAcronymOf } from '../words/is-acronym-of.ts'
import { isKnownTown } from '../words/is-known-town.ts'
import { isInstitution } from '../words/is-institution.ts'
import { isNamesake } from '../words/is-namesake.ts'
import { organizationKey } from './organization-key.ts'
import type { NamedOrganization } from './named-organization.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { organizationSkeleton } from './organization-skeleton.ts'
import { plainOrganizationName } from './plain-organization-name.ts'
import { unmistakableCompanies } from '../words/unmistakable-companies.ts'
import { withoutDivision } from '../split/without-division.ts'
import { withoutSite } from '../split/without-site.ts'

/**
 * "Google (United States)" is Google, and "Zentrum für Dinge (DESY)" DESY; "Birka Institute of Things (BIT)" has an acronym of its own, whoever else is known by it.
 */
const bracketed = (index: OrganizationIndex, name: string): [string, ...string[]] => {
  const before = name.replace(/\s*\([^()]*\)\s*$/u, '')
  // "Birka University and Birka Hospital (BH)" has one in brackets, and two in all.
  const isOne = !before
    .split(/\s(?:and|&)\s/u)
    .every((side, _, sides) => sides.length > 1 && isInstitution(side))
  const inside = isOne ? (/\(([^()]{2,})\)\s*$/u.exec(name)?.[1] ?? '') : ''
  // "Institute of Things (IoT, CNR)", "Institute of Things (IoT/CNRS UMR 1234)"
  const names = [inside, ...inside.split(/\s*[,/]\s*/u).map(withoutNumber)].filter((one) => {
    const entry = index.byName.get(organizationKey(one))
    return entry === undefined || !isNamesake(before, one, entry)
  })
  return [before, ...names]
}

const unitBefore = new RegExp(String.raw`^(?:${frenchUnits})[\s_-]+(?=[A-Z][A-Za-z]{2,6}[\s_-]+\d)`, 'u')
const unitBehind = new RegExp(String.raw`[\s,–-]+(?:${frenchUnits})[\s_-]*(?:S[\s_-]*)?\d[\w.-]*.*$`, 'u')

/** "INSERM U1018", "CNRS UMR 7503", "CNRS-UMR7503": a unit's number. */
const withoutNumber = (name: string): string =>
  name
    .replace(unitBefore, '')
    .replace(/(?<=^[A-Z][A-Za-z]{2,6})[\s_-]+\d{3,5}$/u, '')
    .replace(unitBehind, '')

const germanLetters = (name: string): string => name.replace(/(?<=[aou])e/giu, '')

/** "Plasma Physics Lab" for a laboratory, "Universidad Nacional de Birka" for what goes without its town. */
const inOtherWords = (name: string): string[] => [
  name.replace(/\bLab(?=s?$)/u, 'Laboratory').replace(/Laboratorys$/u, 'Laboratories'),
  name.replace(/(?<=univ\S*\s\S.*)\s(?:de|di|da|do)\s\p{Lu}[\p{L}-]+$/iu, ''),
  // "BIRKA Malmö", "Acme Malmö"
  isKnownTown(/^(?:[A-Z]{3,}|\p{Lu}\p{Ll}{3,})\s(?<town>\S.*)$/u.exec(name)?.groups?.town ?? '')
    ? (name.split(' ')[0] ?? '')
    : '',
  // "Birka University Hospital in Malmö"
  /^(?<whole>.*\b(?:hospital|clinic|institute))\sin\s\p{Lu}[\p{L}-]+$/iu.exec(name)?.groups?.whole ?? '',
  // "NOAA's National Service of Things"
  /^(?<owner>[A-Z]{3,})['’]s\s\S/u.exec(name)?.groups?.owner ?? '',
  // "World Council of Things (WCT) Regional Office"
  /^(?<whole>\S+\s[^()]*)\s\([A-Z]{2,8}\)\s(?!(?:and|&)\s)(?!.*(?:\s(?:and|&)\s|univ|[/|])).*$/iu.exec(name)
    ?.groups?.whole ?? '',
  // "Ctr Int Things Res CITR", "CITR Ctr Int Things Res"
  ...besideAcronym(name).flatMap(({ whole, acronym }) => (isAcronymOf(acronym, whole) ? [acronym] : [])),
  // "Technische Hochschule (TH) Birka"
  name.replace(/(?<=^\S+\s\S.*)\s\([A-Z]{2,8}\)(?=\s\p{Lu})/u, ''),
]

const anothers =
  /univ|hospital|medical|college|school|foundation(?!\smodel)|joint|\s(?:and|&|at|for|of)\s|[/|]/iu
/** "IBM Jane Doe Research" */
const isSite = /\s(?:research|labs?|laborator(?:y|ies)|research\scent(?:er|re))$/iu
/** What such a company calls the larger of its divisions. */
const divisions = /^(?:ads|ai|azure|bing|brain|cloud|core|hunyuan|labs?|maps|research|search|wechat|youtu)$/iu
const unmistakable = new RegExp(`^(?:${unmistakableCompanies}|ibm)$`, 'iu')

/** "Google Brain Toronto" is Google's, as "Google Brain" and "Google" are; "Google Things" is so too, for nobody else is called so. */
const byStart = (index: OrganizationIndex, name: string): OrganizationEntry | undefined => {
  const words = name.split(' ')
  const owner = index.byName.get(organizationKey(words[0] ?? ''))
  if (owner === undefined || anothers.test(name)) return undefined
  if (
    unmistakable.test(words[0] ?? '') &&
    (words.length === 2 || divisions.test(words[1] ?? '') || isSite.test(name))
  )
    return owner
  if (words.length < 3) return undefined
  return words
    .slice(2)
    .map((_, place) => index.byName.get(organizationKey(words.slice(0, place + 2).join(' '))))
    .find((entry) => entry === owner)
}

/** In characters. Reading what is longer, which no name is, as a name would take time by the square of it. */
const longestName = 200

const findKnown = (index: OrganizationIndex, name: string): NamedOrganization | null => {
  const [beforeBracket, ...inBracket] = bracketed(index, name)
  const plain = plainOrganizationName(beforeBracket)
  const forms = [
    () => [name, beforeBracket, ...inBracket],
    () => [
      withoutSite(plain),
      ...fullUniversityNames(plain),
      ...besideAcronym(plain).map(({ whole }) => whole),
    ],
    () => [
      withoutNumber(plain),
      ...[plain, withoutSite(plain)].flatMap(withoutDivision),
      germanLetters(plain),
      ...inOtherWords(plain),
      ...besideUnit(index, plain),
    ],
  ]
  // Its key is that of the name before the bracket.
  const tried = new Set(['', plain].filter((text) => text !== beforeBracket))
  for (const form of forms)
    for (const other of form()) {
      const entry = tried.has(other) ? undefined : index.byName.get(organizationKey(other))
      if (entry !== undefined) return { slug: entry.slug, name: entry.name }
      tried.add(other)
    }
  const entry =
    index.bySkeleton.get(organizationSkeleton(organizationKey(beforeBracket))) ??
    [beforeBracket, ...besideAcronym(beforeBracket).map(({ whole }) => whole)]
      .map((full) => index.byTelegraphicName.get(full))
      .find((found) => found !== undefined) ??
    byStart(index, plain) ??
    byUniversity(index, plain) ??
    byNickname(index, plain)
  return entry === undefined ? null : { slug: entry.slug, name: entry.name }
}

/** The organisation of the reference data that is called so, in the spellings and with the additions that affiliations have. */
export const knownOrganization = (index: OrganizationIndex, written: string): NamedOrganization | null => {
  const name = written.trim()
  if (name.length > longestName) return null
  const before = index.found.get(name)
  if (before !== undefined) return before.organization
  const organization = findKnown(index, name)
  index.found.set(name, { organization })
  return organization
}
