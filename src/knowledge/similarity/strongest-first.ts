/** Order of weighed concepts: by weight, and by slug where weights are equal, so that the order never depends on who was compared with whom. */
export const strongestFirst = (
  a: { slug: string; weight: number },
  b: { slug: string; weight: number },
): number => b.weight - a.weight || (a.slug < b.slug ? -1 : 1)
