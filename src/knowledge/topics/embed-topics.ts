import { meanVector } from '../embedders/mean-vector.ts'
import { unitVector } from '../embedders/unit-vector.ts'

/**
 * The vector of each topic, L2-normalised, by slug: of each kind of its texts (topicTexts) the mean, and of these the mean, so that many titles or a long vocabulary
 * do not outweigh what the topic is called and said to be.
 */
export const embedTopics = async (
  topics: ReadonlyMap<string, string[][]>,
  embed: (texts: string[]) => Promise<number[][]>,
): Promise<Map<string, number[]>> => {
  const vectors = (await embed([...topics.values()].flat(2))).values()
  const next = (): number[] => vectors.next().value ?? []
  return new Map(
    [...topics].map(([slug, kinds]) => [
      slug,
      unitVector(meanVector(kinds.map((texts) => unitVector(meanVector(texts.map(next)))))),
    ]),
  )
}
