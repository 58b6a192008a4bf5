const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** What affiliations call countries besides. */
const otherNames = `czech republic|england|hong kong|korea|macau|p.r. china|pr china|scotland|south korea|the netherlands|turkey|u.k.|u.s.a.|uae|uk|us|usa|wales`

/** Countries in lower case, as ICU has them and as affiliations write them. */
const countries = new Set(
  letters
    .flatMap((first) => letters.map((second) => regions.of(`${first}${second}`)))
    .flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]))
    .concat(otherNames.split('|')),
)

/** A state's letters, with a postal code or without: "MA", "NJ 08544". */
const state = /^[A-Z]{2}(?:\s+\d{4,6})?$/u

const isRegion = (part: string): boolean => countries.has(part.toLowerCase()) || state.test(part)

const legalForm =
  /\s(?:inc|ltd|llc|gmbh|corp|corporation|co|plc|ag|b\.?v|n\.?v|oy|ab|s\.?r\.?l|s\.?p\.?a)\.?$/iu

/**
 * The parts of a stated name without its place: a country or a state at the end, and the city before it ("Birka Robotics, Malmö, Sweden"); all that comes behind a company's legal form.
 * A part that stands alone stays, and so does what may be a city or part of the name ("Birka Robotics, Malmö").
 */
export const withoutPlace = (parts: string[]): string[] => {
  const [first = ''] = parts
  if (legalForm.test(first)) return [first]
  const end = parts.findIndex((part, place) => place > 0 && isRegion(part))
  if (end === -1) return parts
  return parts.slice(0, Math.max(1, end - 1))
}
