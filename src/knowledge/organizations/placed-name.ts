import { hasLegalForm } from './words/has-legal-form.ts'
import { slug } from '../../domain/slug.ts'
import { isAddress } from './words/is-address.ts'
import { isCenter } from './words/is-center.ts'
import { isInstitution } from './words/is-institution.ts'
import { isKnownTown } from './words/is-known-town.ts'
import { isRegion } from './words/is-region.ts'
import { isUnit } from './words/is-unit.ts'

/** One of many that are called so: "Institute of Physics", "University of Agriculture", "Technical University". */
const common =
  /^(?:the\s+)?(?:(?:(?:national|indian)\s+institutes?\s+of\s+(?:(?:information\s+)?technology|management|science\s+education\s+and\s+research)$|(?:inst\w*|istituto|academy|college)\.?\s+(?:of|for|für|de|di|du|des)(?![\p{L}]))|(?:national\s+|state\s+|federal\s+)?(?:(?:technical|medical|agricultural|polytechnic|pedagogical)\s+)?university(?:$|\s+of\s+(?:agricultur|applied|arts|business|economics|education|engineering|health|medic|science|technolog|veterinary)))/iu

/** "Instituto de Medicina Professor John Doe" is told by whom it is named after. */
const afterPerson = /\s(?:prof(?:essora?)?|doutora?|doctora?|dra?)\b/iu

const ministry = /^(?:the\s+)?(?:federal\s+|national\s+)?(?:ministry|minist[eèé]r\w*)\b/iu

/** Where a country's ministries are is no state of which one could be. */
const capital = /^(?:ACT|D\.?C\.?|DF|Distrito\sFederal)$/u

/**
 * The name of an institution that nobody knows, with what tells it from its namesakes among the parts behind it, or before it: the town of an "Institute of Physics", the
 * country of a "Ministry of Health".
 */
export const placedName = (name: string, following: string[], before = ''): string => {
  // "Institute of Things Ltd." has no namesakes.
  if (hasLegalForm(name)) return name
  const next = following[0]?.replace(/[\s–-]+\d{4,6}$/u, '') ?? ''
  const isPlaced = isRegion(/\S+$/u.exec(name)?.[0] ?? '')
  const isTown =
    /^\p{L}{2}/u.test(next) &&
    !/^[A-Z]{2,}(?:\s[A-Z]{2,})*$/u.test(next) &&
    !isUnit(next) &&
    !isInstitution(next) &&
    !isAddress(next) &&
    !isRegion(next) &&
    !isCenter(next) &&
    !/\bcent(?:er|re)\b|\s(?:research|labs?|group)$/iu.test(next)
  const place = ministry.test(name)
    ? following.find((part) => isRegion(part) && !capital.test(part))
    : common.test(name) && !afterPerson.test(name) && isTown && !isPlaced && !slug(name).endsWith(slug(next))
      ? next
      : common.test(name) && isKnownTown(before)
        ? before
        : undefined
  return place === undefined ? name : `${name.replace(/\s*\([^()]*\)$/u, '')}, ${place}`
}
