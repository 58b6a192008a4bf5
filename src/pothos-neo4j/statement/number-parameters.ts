import { placeholders } from './placeholders.ts'

/** Where a parameter's value is found: which argument reader gave it, and which of its values it is. */
export type ParameterPlace = { reader: number; place: number }

/** Names the parameters of a finished text `$p0`, `$p1`, ... from left to right; one that stands twice keeps its name. */
export const numberParameters = (text: string): { text: string; places: ParameterPlace[] } => {
  const names = new Map<string, string>()
  const places: ParameterPlace[] = []
  const numbered = text.replaceAll(placeholders, (found, reader, place) => {
    const known = names.get(found)
    if (known !== undefined) return known
    const name = `$p${names.size}`
    names.set(found, name)
    places.push({ reader: Number(reader), place: Number(place) })
    return name
  })
  return { text: numbered, places }
}
