/**
 * Things with the one after each, which is begun to be read when the one before it is given; null after the last. Whoever waits for it is told
 * where it cannot be read, and whoever does not is told when its turn comes.
 */
export async function* withNext<T>(
  things: AsyncIterable<T>,
): AsyncGenerator<[thing: T, next: Promise<T | null>]> {
  const reading = things[Symbol.asyncIterator]()
  const read = async (): Promise<T | null> => {
    const { done, value } = await reading.next()
    return done ? null : value
  }
  try {
    let next = read()
    for (let thing = await next; thing !== null; thing = await next) {
      next = read()
      next.catch(() => {})
      yield [thing, next]
    }
  } finally {
    await reading.return?.()
  }
}
