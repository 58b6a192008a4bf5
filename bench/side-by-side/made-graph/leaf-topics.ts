import type { ReferenceData } from '../../../src/domain/reference-data.ts'

/** The topics that papers are made about directly, as places in the reference data: those without a narrower one. */
export type LeafTopics = {
  /** A quarter of all papers is about this one and no other. */
  hub: number
  /** Each is the topic of one paper in a thousand. */
  rare: number[]
  /** The others share the rest by Zipf's law. */
  usual: number[]
}

const rareTopics = 5

/** Tells the leaves of the topic tree apart; always in the order of the reference data. */
export const leafTopics = ({ topics }: ReferenceData): LeafTopics => {
  const parents = new Set(topics.map(({ broader }) => broader))
  const [hub = 0, ...others] = topics.flatMap(({ slug }, place) => (parents.has(slug) ? [] : [place]))
  return { hub, rare: others.slice(0, rareTopics), usual: others.slice(rareTopics) }
}
