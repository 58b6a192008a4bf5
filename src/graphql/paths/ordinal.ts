const words = ['first', 'second', 'third']
const suffixes = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
])
const rules = new Intl.PluralRules('en', { type: 'ordinal' })

/** "first" for 1, "second", "third", then "4th" and so on. */
export const ordinal = (place: number): string =>
  words[place - 1] ?? `${place}${suffixes.get(rules.select(place)) ?? 'th'}`
