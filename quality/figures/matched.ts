/** What is expected and what is said, paired one to one in order, and what is left of both. */
export const matched = <Expected, Said>(
  expected: Expected[],
  said: Said[],
  matches: (expected: Expected, said: Said) => boolean,
): { pairs: { expected: Expected; said: Said }[]; missed: Expected[]; surplus: Said[] } => {
  const pairs: { expected: Expected; said: Said }[] = []
  const missed: Expected[] = []
  let surplus = said
  for (const one of expected) {
    const place = surplus.findIndex((candidate) => matches(one, candidate))
    const found = surplus[place]
    if (found === undefined) {
      missed.push(one)
    } else {
      pairs.push({ expected: one, said: found })
      surplus = surplus.toSpliced(place, 1)
    }
  }
  return { pairs, missed, surplus }
}
