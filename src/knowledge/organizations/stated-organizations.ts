import { unionBy } from '../../domain/union-by.ts'
import { calledSo } from './index/called-so.ts'
import { institutionParts } from './split/institution-parts.ts'
import { isNobody } from './words/is-nobody.ts'
import { isRegion } from './words/is-region.ts'
import { knownOrganization } from './index/known-organization.ts'
import type { NamedOrganization } from './index/named-organization.ts'
import type { OrganizationIndex } from './index/organization-index.ts'
import { organizationsAmongParts } from './organizations-among-parts.ts'
import { ownersOfMail } from './owners/owners-of-mail.ts'
import { splitCountries } from './split/split-countries.ts'
import { splitDashes } from './split/split-dashes.ts'
import { splitAtTowns } from './split/split-at-towns.ts'
import { splitHandle } from './owners/split-handle.ts'
import { splitJoined } from './split/split-joined.ts'
import { splitNumbered } from './split/split-numbered.ts'
import { splitPluses } from './split/split-pluses.ts'
import { splitRemarks } from './split/split-remarks.ts'
import { splitUnpunctuated } from './split/split-unpunctuated.ts'
import { withCountryBehind } from './split/with-country-behind.ts'
import { withAddresses } from './split/with-addresses.ts'
import { withPlainStops } from './split/with-plain-stops.ts'
import { withoutContact } from './split/without-contact.ts'
import { withoutDashed } from './split/without-dashed.ts'
import { withoutFootnotes } from './split/without-footnotes.ts'
import { withoutMarks } from './split/without-marks.ts'
import { withUnits } from './split/with-units.ts'

/** What is beside an account is its name, and no other organisation. */
const joinsMore = /,|\s(?:and|&)\s/u

const byHandle = (index: OrganizationIndex, stated: string): NamedOrganization[] => {
  const { handle, beside } = splitHandle(stated)
  if (handle === '' || joinsMore.test(beside)) return []
  const owner = index.byAccount.get(handle.toLowerCase())
  if (owner !== undefined) return [{ slug: owner.slug, name: owner.name }]
  const known = knownOrganization(index, beside) ?? knownOrganization(index, handle)
  return known === null ? [] : [known]
}

/** The country of another affiliation before a name; "UK Biobank" has its own. */
const countryBefore = /^(?:USA|U\.S\.A\.|UK|U\.K\.)\s(?=\p{Lu}\p{Ll})/u

const oneStated = (index: OrganizationIndex, marked: string): NamedOrganization[] => {
  const stated = calledSo(index, marked) === null ? withoutMarks(marked) : marked
  const exact = calledSo(index, stated)
  if (exact !== null) return [exact]
  const handled = byHandle(index, stated)
  if (handled.length > 0) return handled
  const written = institutionParts(index, withCountryBehind(stated))
    .map((part, place) =>
      place === 0 || calledSo(index, part) !== null ? part : part.replace(countryBefore, ''),
    )
    .flatMap((part, place, parts) => splitUnpunctuated(index, part, parts.slice(place + 1, place + 2)))
    .flatMap((part) => splitDashes(index, part))
  const listed = written.flatMap((part) => calledSo(index, part) ?? [])
  if (listed.length > 2 && listed.length === written.length && !written.some(isRegion)) return listed
  return splitAtTowns(index, written).flatMap((parts) => organizationsAmongParts(index, parts))
}

/** The texts that a pattern parts, unless an organisation is called like the whole. */
const split = (index: OrganizationIndex, text: string, parted: (text: string) => string[]): string[] => {
  const texts = parted(text)
  return texts.length > 1 && calledSo(index, text) !== null ? [text] : texts
}

/** The texts between semicolons and other stops, each department and each address with what it is of. */
const splitStops = (index: OrganizationIndex, text: string): string[] => {
  const texts = text
    .replace(/^(\p{Lu}{2,6})\s\/\s(?=.*\buniv)/iu, (behind, acronym: string) =>
      calledSo(index, acronym) === null ? `${acronym}, ` : behind,
    )
    .split(/\s*[;|\n•]\s*|\s+[/·+]\s+|(?<=\p{Ll})[†‡§¶](?=\p{Lu})/u)
    .flatMap((one) => splitPluses(index, one))
    .map((one) => one.replace(/^[\s,]+/u, ''))
  return withUnits(index, withAddresses(index, texts))
}

/**
 * The organisations that a source states in one text, each once: several where they are separated, the university rather than its department, and one that nobody
 * knows under its own name. Known ones are told by name, alias or account, an account with the name beside it included, and by an e-mail's domain where nothing else is
 * said. Empty for a text without letters and digits.
 */
export const statedOrganizations = (index: OrganizationIndex, stated: string): NamedOrganization[] => {
  const whole = withoutContact(
    withoutFootnotes(
      withPlainStops(stated)
        .trim()
        .replace(/[^\S\n]+/gu, ' '),
    ),
  )
  const found = split(index, whole, (text) => withUnits(index, splitNumbered(text)))
    .flatMap((text) => split(index, text, (one) => splitStops(index, one)))
    .flatMap((text) => split(index, text, (one) => withUnits(index, splitNumbered(one))))
    .flatMap(splitCountries)
    .flatMap((text) => split(index, text, splitRemarks))
    .flatMap((text) => splitJoined(index, text))
    .map((text) => withoutDashed(index, text))
    .filter((text) => text !== '' && !isNobody(text))
    .flatMap((text) => oneStated(index, text))
  return unionBy(/\p{L}/u.test(whole) ? found : ownersOfMail(index, stated), ({ slug }) => slug)
}
