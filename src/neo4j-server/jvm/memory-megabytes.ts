/** Megabytes that Neo4j may hold: of objects, and of its files. */
export type MemoryMegabytes = { heap: number; pageCache: number }

const gigabyte = 1024 ** 3

/** A sixth, in steps of 256 MB, of a machine that others work on too. */
const sixth = (memory: number): number => Math.floor((memory * 4) / gigabyte / 6) * 256

/**
 * How much Neo4j may hold on a machine with so many bytes of memory. An import's transactions are some hundred megabytes of objects each, which are
 * copied the more often the less room there is. Of its files a thousand papers have about forty megabytes, and an import looks for the neighbours of each
 * new paper all over them: where there is room, a hundred thousand papers shall find it. A small graph does not take it.
 */
export const memoryMegabytes = (memory: number): MemoryMegabytes => {
  if (memory < 4 * gigabyte) return { heap: 512, pageCache: 256 }
  if (memory < 12 * gigabyte) return { heap: 1024, pageCache: 512 }
  return { heap: 2048, pageCache: Math.min(sixth(memory), 8192) }
}
