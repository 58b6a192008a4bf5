import type { ReferenceData } from '../../../src/domain/reference-data.ts'

/** A paper's topic with how it came to it. */
export type AssignedTopic = { slug: string; score: number; direct: boolean; primary: boolean }

/** Gives, for the direct topics of a paper (the primary one first), these and every broader one, each once. */
export const broaderTopics = ({
  topics,
}: ReferenceData): ((direct: readonly number[]) => AssignedTopic[]) => {
  const broaderOf = new Map(topics.map(({ slug, broader }) => [slug, broader]))
  return (direct) => {
    const assigned = new Map<string, AssignedTopic>()
    for (const [rank, place] of direct.entries()) {
      const slug = topics[place]?.slug ?? ''
      assigned.set(slug, { slug, score: rank === 0 ? 0.9 : 0.6, direct: true, primary: rank === 0 })
    }
    for (const { slug, score } of assigned.values())
      for (let above = broaderOf.get(slug) ?? null; above !== null; above = broaderOf.get(above) ?? null)
        if (!assigned.has(above)) assigned.set(above, { slug: above, score, direct: false, primary: false })
    return [...assigned.values()]
  }
}
