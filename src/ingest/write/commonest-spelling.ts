const capitals = (text: string): number => text.replace(/\P{Lu}/gu, '').length

/** The spelling that most papers have; of equally common ones that with the fewest capitals (a title's are no part of a name), then the first by the alphabet. */
export const commonestSpelling = (spellings: { spelling: string; papers: number }[]): string | null => {
  const [first] = spellings.toSorted(
    (a, b) =>
      b.papers - a.papers ||
      capitals(a.spelling) - capitals(b.spelling) ||
      (a.spelling < b.spelling ? -1 : 1),
  )
  return first?.spelling ?? null
}
