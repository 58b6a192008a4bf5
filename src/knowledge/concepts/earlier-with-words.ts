/** For each list of words how many of them each earlier list has too, by its place; a list that shares none is left out. Most names share none. */
export const earlierWithWords = (lists: string[][]): ReadonlyMap<number, number>[] => {
  const placesOf = new Map<string, number[]>()
  return lists.map((words, place) => {
    const shared = new Map<number, number>()
    for (const word of words) {
      const places = placesOf.get(word)
      if (places === undefined) placesOf.set(word, [place])
      else {
        for (const earlier of places) if (earlier < place) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
        if (places.at(-1) !== place) places.push(place)
      }
    }
    return shared
  })
}
