import type { Walk } from './walk.ts'

/** Walks that came as far as each other, from one node on. */
export type Frontier = {
  /** How strong the strongest walk to each end is; ends are Neo4j's ids. */
  strengths: Record<string, number>
  /** The walks that end at a node, the strongest first. */
  endingAt(id: string): Walk[]
}

/** The frontier of walks that are in order, the strongest first. */
export const frontier = (walks: readonly Walk[]): Frontier => {
  const ending = new Map<string, Walk[]>()
  for (const walk of walks) {
    const end = walk.nodes.at(-1)?.id ?? ''
    ending.set(end, [...(ending.get(end) ?? []), walk])
  }
  return {
    strengths: Object.fromEntries([...ending].map(([id, [strongest]]) => [id, strongest?.strength ?? 0])),
    endingAt: (id) => ending.get(id) ?? [],
  }
}
