import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import { organizationKey } from '../index/organization-key.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** Words that people and projects are called by, whichever university is as well. */
const ambiguous =
  /^(?:bath|bit|brown|case|drew|duke|ens|essex|eth|iit|kent|lancaster|lincoln|mines|reading|rice|rock|smith|tech|york)$/u

const university = /\buniv|institut\w*\s+(?:of|for)|\bpolit[eé]c|[eé]cole|\beth\s|kaist|epfl|\bcollege\b/iu

/** The university that is called by a part of an account's name, in lower case; undefined where that may be another word. */
export const universityCalled = (index: OrganizationIndex, name: string): OrganizationEntry | undefined => {
  const entry = name.length < 3 || ambiguous.test(name) ? undefined : index.byName.get(organizationKey(name))
  const names = entry === undefined ? [] : [entry.name, ...entry.aliases]
  return names.some((called) => university.test(called)) ? entry : undefined
}
