/**
 * How much a pair counts without a topic in common, where one with a topic counts whole. Measured on 908 papers of many fields, with topics told by reading: how many of them are in a theme, and which part of the other
 * papers of its theme share a topic with a paper. By bge-small 610 and 0.73 where all pairs count whole, 689 and 0.74 with half, 757 and 0.72 with a fifth, 787 and 0.70 with a twentieth; by words 494 and 0.63, 601
 * and 0.67, 662 and 0.69, 720 and 0.64.
 */
const withoutTopic = 1 / 5

/**
 * How much it weighs that two papers share something, where papers are put into themes: a word in common and much the same words tell of one subject where both papers are about a topic, and of little else
 * where they are not. Takes the topics that each is about directly.
 */
export const weightByTopics = <Topic>(
  weight: number,
  topics: readonly Topic[],
  others: readonly Topic[],
): number => (topics.some((topic) => others.includes(topic)) ? weight : weight * withoutTopic)
