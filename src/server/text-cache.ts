import { LRUCache } from 'lru-cache'

/** What is held by the text of a request, as long as all of these texts have no more than so many characters; what was not used for longest goes first. */
export const textCache = <Value extends object | string>(
  mostCharacters: number,
): {
  get(text: string): Value | undefined
  set(text: string, value: Value): void
} => {
  const cache = new LRUCache<string, { value: Value }>({
    maxSize: mostCharacters,
    sizeCalculation: ({ value }, text) => text.length + (typeof value === 'string' ? value.length : 0) + 1,
  })
  return {
    get: (text) => cache.get(text)?.value,
    set(text, value) {
      cache.set(text, { value })
    },
  }
}
