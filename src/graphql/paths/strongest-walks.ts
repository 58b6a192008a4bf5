import type { Walk } from './walk.ts'

const nameOf = ({ nodes }: Walk): string => nodes.map(({ type, key }) => `${type}:${key}`).join('\t')

/** The strongest walks, at most so many, each row of nodes once: with its strongest links. Equal ones by their nodes' keys. */
export const strongestWalks = (walks: readonly Walk[], most: number): Walk[] => {
  const byNodes = new Map<string, Walk>()
  for (const walk of walks) {
    const name = nameOf(walk)
    if (walk.strength > (byNodes.get(name)?.strength ?? -1)) byNodes.set(name, walk)
  }
  return [...byNodes]
    .sort(([a, one], [b, other]) => other.strength - one.strength || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([, walk]) => walk)
}
