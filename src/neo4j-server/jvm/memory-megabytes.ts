/** Megabytes that Neo4j may hold: of objects, and of its files. */
export type MemoryMegabytes = { heap: number; pageCache: number }

/**
 * How much Neo4j may hold on a machine with so many bytes of memory. An import's transactions are some hundred megabytes of objects each, which are
 * copied the more often the less room there is. Of its files a thousand papers have about forty megabytes, and an import looks for the neighbours of each
 * new paper all over them.
 */
export const memoryMegabytes = (memory: number): MemoryMegabytes => {
  const gigabytes = memory / 1024 ** 3
  if (gigabytes < 4) return { heap: 512, pageCache: 256 }
  return gigabytes < 12 ? { heap: 1024, pageCache: 512 } : { heap: 2048, pageCache: 1024 }
}
