import type { AffiliationPart } from './affiliation-part.ts'
import { isField } from './words/is-field.ts'
import { isKnownTown } from './words/is-known-town.ts'
import type { NamedOrganization } from './index/named-organization.ts'
import { ownOrganization } from './own-organization.ts'

/** One word is a town more often, unless it is an acronym. */
const mayEmploy = ({ kind, text }: AffiliationPart): boolean =>
  (kind === 'OTHER' || kind === 'GENERIC') &&
  !isKnownTown(text) &&
  !isField(text) &&
  /^(?:[A-Z]{3,}|\p{Lu}\S*(?:\s\S+)+)$/u.test(text)

/** Whom a post is with that stands first among the parts of an affiliation, "Research Fellow, Birka House"; an editor's is a journal. */
export const employerAmongParts = ([post, ...parts]: AffiliationPart[]): NamedOrganization[] => {
  const found = /editor/iu.test(post?.text ?? '') ? undefined : parts.find(mayEmploy)
  return found === undefined ? [] : ownOrganization(found.text)
}
