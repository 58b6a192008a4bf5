import { isInstitution } from './is-institution.ts'

/** A department by what it is of ("Birka University School of Medicine") or as a last word ("Birka University Engineering Department"). */
const forms = [
  /^(?<whole>.+?)\s+(?:department|dept\.?|school|faculty|division)\s+(?:of|for)\s.+$/iu,
  /^(?<whole>.+?\buniv(?:ersity|\.)?)\s+(?:[\p{L}&-]+\s+){0,4}(?:department|dept\.?|faculty|laboratory|lab|group)$/iu,
]

/** An institution's name without the name of its department behind it; a name that has none stays as it is. */
export const withoutDepartment = (name: string): string => {
  for (const form of forms) {
    const whole = form.exec(name.trim())?.groups?.whole
    if (whole !== undefined && isInstitution(whole)) return whole
  }
  return name
}
