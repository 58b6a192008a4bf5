import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import { organizationKey } from './organization-key.ts'
import type { OrganizationIndex } from './organization-index.ts'

const university =
  /\buniv|^imperial college\b|^(?:university|king['’]s) college london\b|\binstitute of technology\b|\s(?:hospital|laboratory|clinic)\b|\bacademy of (?:\p{L}+ )?sciences\b/iu

/** What a university calls a part that stands behind its name, a field or a town before it: "Cancer Institute", "Centre for Clinical Research", "Medical School". */
const part =
  /^(?:\p{Lu}\S*\s){0,3}(?:(?:State\s)?Key\sLaborator(?:y|ies)\s(?:of|for)\s.+|(?:Science|Research)\sLaborator(?:y|ies)|(?:Research|Cancer|Neuroscience)\sInstitute|(?:Cancer|Research)\sCent(?:er|re)|Observatory|(?:\p{Lu}[\p{L}'’]*\s){0,3}(?:Project|Libraries|Library)|[\p{Lu}]{4,}(?:\s\p{Lu}{4,})*|(?:Medical|Dental|Business|Law)\sSchool|(?:Institute|Cent(?:er|re)|School|Faculty|Department|College)\s(?:of|for|on)\s(?!Technology\b|Science\sand\sTechnology\b).+)$/u

/** The longest name of a known university that a name begins with and goes on with a part of it: "University College London Institute of Things". Undefined where none does. */
export const byUniversity = (index: OrganizationIndex, name: string): OrganizationEntry | undefined => {
  if (
    !university.test(name) ||
    /\s(?:and|&)\s.*\b(?:univ|hospital|clinic|medical\scent(?:er|re))|[/|]/iu.test(name)
  )
    return undefined
  const words = name.split(' ')
  for (let count = words.length - 2; count > 1; count -= 1) {
    const whole = words.slice(0, count).join(' ')
    if (!university.test(whole) || !part.test(words.slice(count).join(' '))) continue
    const entry = index.byName.get(organizationKey(whole))
    if (entry !== undefined) return entry
  }
  return undefined
}
