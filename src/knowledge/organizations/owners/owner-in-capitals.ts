import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { universityCalled } from './university-called.ts'

/** "BIRKA": what a university is called in capitals. */
const acronym = /^[A-Z]{3,}$/u

/** "TIDE", "VisLab2D": no person's name has capitals side by side. */
const isGroup = (name: string): boolean => name.length > 2 && /[A-Z]{2}/u.test(name)

/** The university whose acronym an account has beside a group's, "TIDE-BIRKA" and "BIRKA-TIDELab", by the capitals of both; undefined for a person's, "jdoe-BIRKA". */
export const ownerInCapitals = (index: OrganizationIndex, account: string): OrganizationEntry | undefined => {
  const words = account.split('-')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const [before, behind] = [words.slice(0, -1).join('-'), words.slice(1).join('-')]
  const called = (name: string): OrganizationEntry | undefined =>
    acronym.test(name) ? universityCalled(index, name.toLowerCase()) : undefined
  return (isGroup(before) ? called(last) : undefined) ?? (isGroup(behind) ? called(first) : undefined)
}
