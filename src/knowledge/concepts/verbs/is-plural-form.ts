/** Words in -s that are no plurals: one thing, or a thing of which nobody counts several. */
const singular = /(?:(?:[^aeo]i|s|u)s|ics)$/u
const others = new Set(
  `alias atlas bias canvas chaos cosmos gas lens means news perhaps series species thus towards versus whereas`.split(
    ' ',
  ),
)

/** Whether a word of small letters looks like a plural, or like a verb in its third person, which ends alike: "masks", "outputs", but not "analysis" and "physics". */
export const isPluralForm = (word: string): boolean =>
  /^\p{L}{3,}s$/u.test(word) && !singular.test(word) && !others.has(word)
