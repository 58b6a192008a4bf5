/**
 * What papers have in common: the topics that at least half of them are about, or else those that the most of them are, be that a few; none where no two are about the same. Takes the topics that each
 * is about directly.
 */
export const topicsOfMost = <Topic>(papers: readonly (readonly Topic[])[]): Topic[] => {
  const counts = new Map<Topic, number>()
  for (const topics of papers) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0)
  const least = Math.max(2, Math.min(most, papers.length / 2))
  return [...counts].flatMap(([topic, count]) => (count >= least ? [topic] : []))
}
