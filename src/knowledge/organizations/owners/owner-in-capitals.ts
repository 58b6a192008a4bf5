import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { universityCalled } from './university-called.ts'

/** "BIRKA": what a university is called in capitals. */
const acronym = /^[A-Z]{3,}$/u

/** "TIDE", "VisLab2D": no person's name has capitals side by side. */
const isGroup = (name: string): boolean => name.length > 2 && /[A-Z]{2}/u.test(name)

/** "DeepTideBIRKA", "VisionLabBIRKA", "BIRKADeepTIDE": words of a group's work, which a person's name has not, and capitals without a hyphen. */
const work = String.raw`(?:AI|Audio|CV|Data|Deep|Graphics|Group|Knowledge|Lab|Language|Learn(?:ing)?|ML|Mind|NLP|Net|Robot\p{Ll}*|Speech|Team|Vision)`
const unhyphened = [
  new RegExp(String.raw`^(?=.*${work}).*\p{Ll}(?<acronym>[A-Z]{3,5})$`, 'u'),
  new RegExp(String.raw`^(?<acronym>[A-Z]{3,5})(?=\p{Lu}\p{Ll}+)(?=.*${work})`, 'u'),
]

/** The university whose acronym an account has beside a group's, "TIDE-BIRKA", "BIRKA-TIDELab" and "DeepTideBIRKA", or whose name behind capitals, "TIDE-Birka"; undefined for a person's, "jdoe-BIRKA". */
export const ownerInCapitals = (index: OrganizationIndex, account: string): OrganizationEntry | undefined => {
  const words = account.split('-')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const [before, behind] = [words.slice(0, -1).join('-'), words.slice(1).join('-')]
  const called = (name: string): OrganizationEntry | undefined =>
    acronym.test(name) ? universityCalled(index, name.toLowerCase()) : undefined
  const glued = unhyphened
    .map((form) => form.exec(account)?.groups?.acronym ?? '')
    .map(called)
    .find((entry) => entry !== undefined)
  const isNamed = /^[A-Z\d]{3,}$/u.test(before) && /^\p{Lu}\p{Ll}{3,}$/u.test(last)
  return (
    (isGroup(before) ? called(last) : undefined) ??
    (isGroup(behind) ? called(first) : undefined) ??
    glued ??
    (isNamed
      ? (universityCalled(index, last.toLowerCase()) ??
        universityCalled(index, `${last.toLowerCase()} university`))
      : undefined)
  )
}
