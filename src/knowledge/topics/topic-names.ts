import type { TopicEntry } from '../../domain/reference-data.ts'

/** A topic's name is a heading: "Law" stands for law in any case, while "HCI" stays as it is. */
const plain = (heading: string): string =>
  /^\p{Lu}\p{Ll}+$/u.test(heading) ? heading.toLowerCase() : heading

/** What in a text speaks for a topic: its name, the parts of a name such as "Question Answering & Reading Comprehension", its aliases, and the terms of its vocabulary. */
export const topicNames = (topic: TopicEntry): string[] => {
  const headings = [topic.name, ...topic.name.split(/\s*(?:&|,|\band\b)\s*/u)]
  return [...new Set([...headings.map(plain), ...topic.aliases, ...topic.vocabulary])].filter(
    (name) => name !== '',
  )
}
