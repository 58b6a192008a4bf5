/** The results of work on each of some things, in order; the next is begun before the one before it is given, so that Neo4j reads while Node compares. */
export async function* oneAhead<T, R>(
  things: readonly T[],
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const begin = (place: number): Promise<R> | null => {
    const thing = things[place]
    if (thing === undefined) return null
    const running = work(thing)
    // Whoever waits for it is told; until then nobody does.
    running.catch(() => {})
    return running
  }
  let next = begin(0)
  for (let place = 1; next !== null; place += 1) {
    const running = next
    next = begin(place)
    yield await running
  }
}
