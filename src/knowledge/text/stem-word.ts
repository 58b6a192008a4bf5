import { remembering } from './remembering.ts'

/** Suffixes with the shortest stem that each may leave; the first that fits is taken off. */
const suffixes: [suffix: RegExp, shortestStem: number][] = [
  [/(?:ification|ifying|ified|ifier|ify)$/u, 4],
  [/(?:izational|ization|izing|ized|izer|ize)$/u, 4],
  [/(?:ational|ation|ative|ator|ating|ated|ate)$/u, 4],
  [/(?:fulness|ousness|iveness|edly|ingly)$/u, 4],
  [/(?:ability|ibility|able|ible)$/u, 4],
  [/(?:ment|ness|ical|ally|ance|ence|ancy|ency)$/u, 4],
  [/(?:tion|sion|ing|ity|ism|ist|ive|ous|ful|ed|er|or|ics|ic|al|ly)$/u, 4],
  [/(?:ing|ed)$/u, 3],
]

/**
 * The stem of a folded word (foldWord), for comparing texts by their words: "training", "trained" and "trainer" meet. Light and
 * blind to grammar: some related words stay apart, few unrelated ones meet. Words of other scripts stay as they are.
 */
export const stemWord = remembering((word) => {
  if (word.length < 5 || !/^[a-z]+$/u.test(word)) return word
  for (const [suffix, shortestStem] of suffixes) {
    const found = suffix.exec(word)
    if (found === null || found.index < shortestStem || !/[aeiouy]/u.test(word.slice(0, found.index)))
      continue
    // "prun(ing)" and "prune", "control(ling)" and "control"
    return word
      .slice(0, found.index)
      .replace(/([bdfgklmnprt])\1$/u, '$1')
      .replace(/e$/u, '')
  }
  return word.replace(/e$/u, '')
})
