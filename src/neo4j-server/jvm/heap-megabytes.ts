/**
 * How many megabytes of objects Neo4j may hold on a machine with so many bytes of memory. An import's transactions are some hundred megabytes each, which are
 * copied the more often the less room there is.
 */
export const heapMegabytes = (memory: number): number => {
  const gigabytes = memory / 1024 ** 3
  if (gigabytes < 4) return 512
  return gigabytes < 12 ? 1024 : 2048
}
