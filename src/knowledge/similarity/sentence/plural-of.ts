import { irregularPlurals } from '../../text/irregular-plurals.ts'

/** Endings whose plural is another one. */
const plurals: [ending: RegExp, plural: string][] = [
  [/(?<=(?:matr|vert|ind|vort))[ei]x$/u, 'ices'],
  [/(?<=(?:hypothes|bas|ax))is$/u, 'es'],
  [/(?<=curricul)um$/u, 'a'],
  // Greek "ch" sounds like "k".
  [/(?<=(?:epoch|eunuch|stomach|monarch|patriarch|matriarch))$/u, 's'],
  [/(?<=(?:s|x|ch|sh))$/u, 'es'],
  [/(?<=[^aeiou])y$/u, 'ies'],
  [/$/u, 's'],
]

/** The plurals of words that have their own; the first of several. */
const irregular = new Map<string, string>()
for (const [plural, singular] of irregularPlurals)
  if (plural !== singular && !irregular.has(singular)) irregular.set(singular, plural)

/** A name that ends in a singular, in the plural: "parallel corpora". */
export const pluralOf = (name: string): string => {
  const last = /\p{Ll}+$/u.exec(name)?.[0] ?? ''
  const known = irregular.get(last)
  if (known !== undefined) return `${name.slice(0, -last.length)}${known}`
  const [ending, plural] = plurals.find(([pattern]) => pattern.test(name)) ?? [/$/u, 's']
  return name.replace(ending, plural)
}
