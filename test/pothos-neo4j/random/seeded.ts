/** Chance that comes out the same for the same seed. */
export type Chance = {
  /** From 0 on, below `below`. */
  whole(below: number): number
  /** True as often as `share` says, 0 to 1. */
  often(share: number): boolean
  one<Item>(items: readonly Item[]): Item
  some<Item>(items: readonly Item[], most: number): Item[]
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state, good enough to choose test cases. */
export const seeded = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number): number => Math.floor(next() * below)
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from.')
    return item
  }
  return {
    whole,
    often: (share) => next() < share,
    one,
    some: (items, most) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .slice(0, 1 + whole(most))
        .map(({ item }) => item),
  }
}
