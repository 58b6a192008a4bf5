/** The same function of a word with its latest answers at hand: most words of a text have been seen before. Forgets all of them at `limit` words. */
export const remembering = <Answer extends {}>(
  answer: (word: string) => Answer,
  limit = 50_000,
): ((word: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = answer(word)
    if (known.size >= limit) known.clear()
    // A text without spaces is one long word: not worth its memory.
    if (word.length < 40) known.set(word, found)
    return found
  }
}
