/** What may stand in a list: more of `score` is better, and of equally good ones the smaller `key` is. */
export type Scored = { score: number; key: string }

/** The best of what was put in, best first, at most so many. */
export type BestList<T extends Scored> = {
  /** Whether a thing of that score may come in. */
  takes(score: number): boolean
  put(one: T): void
  all(): readonly T[]
}

const isBetter = (a: Scored, b: Scored): boolean =>
  a.score > b.score || (a.score === b.score && a.key < b.key)

/** An empty list for at most `most` things. */
export const createBestList = <T extends Scored>(most: number): BestList<T> => {
  const held: T[] = []
  return {
    takes: (score) => held.length < most || score >= (held.at(-1)?.score ?? 0),
    put(one) {
      let place = held.length
      for (; place > 0; place -= 1) {
        const before = held[place - 1]
        if (before && !isBetter(one, before)) break
      }
      held.splice(place, 0, one)
      if (held.length > most) held.pop()
    },
    all: () => held,
  }
}
