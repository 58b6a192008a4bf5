import { isUnit } from './is-unit.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { organizationKey } from './organization-key.ts'

/** Texts that a stop parted, each department with the institution behind it: "Department of Things; Birka University; Malmö". One that is known, or has a comma, stands by itself. */
export const withUnits = (index: OrganizationIndex, texts: readonly string[]): string[] =>
  texts.reduceRight<string[]>((joined, text) => {
    const [next, ...others] = joined
    const isPart = isUnit(text) && !text.includes(',') && !index.byName.has(organizationKey(text))
    return isPart && next !== undefined && next !== '' && !isUnit(next)
      ? [`${text}, ${next}`, ...others]
      : [text, ...joined]
  }, [])
