const capitals = (text: string): number => text.replace(/\P{Lu}/gu, '').length

/** The spelling that most papers have; of equally common ones that with the fewest capitals (a title's are no part of a name), then the first by the alphabet. */
export const commonestSpelling = (written: Iterable<{ spelling: string; papers: number }>): string | null => {
  const papersOf = new Map<string, number>()
  for (const { spelling, papers } of written) papersOf.set(spelling, (papersOf.get(spelling) ?? 0) + papers)
  const [first] = [...papersOf].sort(
    ([a, papersOfA], [b, papersOfB]) =>
      papersOfB - papersOfA || capitals(a) - capitals(b) || (a < b ? -1 : 1),
  )
  return first?.[0] ?? null
}
