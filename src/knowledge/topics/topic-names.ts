import type { TopicEntry } from '../../domain/reference-data.ts'

/** A topic's name is a heading: "Law" stands for law in any case, while "HCI" stays as it is. */
const plain = (heading: string): string =>
  /^\p{Lu}\p{Ll}+$/u.test(heading) ? heading.toLowerCase() : heading

/** What a text may call a topic: its name, the parts of a name such as "Question Answering & Reading Comprehension", and its aliases. */
export const topicNames = (topic: TopicEntry): string[] => {
  const headings = [topic.name, ...topic.name.split(/\s*(?:&|,|\band\b)\s*/u)]
  return [...new Set([...headings.map(plain), ...topic.aliases])].filter((name) => name !== '')
}
