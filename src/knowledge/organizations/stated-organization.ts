import { slug } from '../../domain/slug.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** An organisation by slug and name. */
export type NamedOrganization = { slug: string; name: string }

/** An account and the name beside it, as a page writes them: "cmu-lti CMU-LTI". */
const handleAndName = /^([A-Za-z\d][A-Za-z\d._-]*)\s+(\S.*)$/u

/** "Institute of X" begins with a word, "cmu-lti" with an account: lower case, a hyphen or capitals inside. */
const looksLikeHandle = (word: string): boolean =>
  /^[a-z\d._-]+$/u.test(word) || /[a-z\d][A-Z]|[._-]|\d/u.test(word)

const letters = (text: string): string => slug(text).replaceAll('-', '')

/**
 * The organisation that a source states: by name, alias or account where it is known, an account with the name beside it included; else
 * one of its own under the name as stated. Null for a text without letters and digits.
 */
export const statedOrganization = (index: OrganizationIndex, stated: string): NamedOrganization | null => {
  const whole = stated.trim().replace(/\s+/gu, ' ')
  const [, handle = '', name = ''] = handleAndName.exec(whole) ?? []
  const isHandle = looksLikeHandle(handle)
  const known =
    index.byName.get(slug(whole)) ??
    (isHandle
      ? (index.byAccount.get(handle.toLowerCase()) ??
        index.byName.get(slug(name)) ??
        index.byName.get(slug(handle)))
      : undefined)
  if (known !== undefined) return { slug: known.slug, name: known.name }
  const own = isHandle && letters(name).startsWith(letters(handle)) ? name : whole
  return slug(own) === '' ? null : { slug: slug(own), name: own }
}
