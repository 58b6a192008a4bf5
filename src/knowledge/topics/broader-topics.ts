import type { TopicEntry } from '../../domain/reference-data.ts'

/** For each topic the slugs of its broader ones, nearest first. A slug that is not in the tree, or comes again, ends the way up. */
export const broaderTopics = (topics: TopicEntry[]): Map<string, string[]> => {
  const parents = new Map(topics.map((topic) => [topic.slug, topic.broader]))
  const wayUp = (slug: string): string[] => {
    const way: string[] = []
    for (
      let at = parents.get(slug) ?? null;
      at !== null && parents.has(at) && !way.includes(at) && at !== slug;
    ) {
      way.push(at)
      at = parents.get(at) ?? null
    }
    return way
  }
  return new Map(topics.map((topic) => [topic.slug, wayUp(topic.slug)]))
}
