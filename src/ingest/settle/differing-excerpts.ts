/** Longer values are cut: an abstract in a report helps nobody. */
const longest = 80

/** So much of what two values share is shown before the place where they differ. */
const shared = 24

const ofLength = (value: string): string => ` of ${value.length.toLocaleString('en')} characters`

/** Half of a character, where the cut went through one. */
const half = /^\p{Cs}|\p{Cs}$/gu

const excerpt = (value: string, from: number): string => {
  const end = from + longest - 2
  const cut = value.slice(from, end).replace(half, '')
  return `'${from === 0 ? '' : '…'}${cut}${end < value.length ? '…' : ''}'${ofLength(value)}`
}

const placeOfDifference = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** Two values that differ, in quotes: whole where both are short, else 80 characters of each from a little before the place where they differ, and how long they are. */
export const differingExcerpts = (one: string, other: string): [string, string] => {
  if (one.length <= longest && other.length <= longest) return [`'${one}'`, `'${other}'`]
  const spaced = [one, other].map((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
  const [first = '', second = ''] = spaced
  const from = Math.max(0, placeOfDifference(first, second) - shared)
  return [excerpt(first, from), excerpt(second, from)]
}
