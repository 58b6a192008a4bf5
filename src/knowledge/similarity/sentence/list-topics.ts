import { joinWords } from './join-words.ts'
import { sumUp } from './sum-up.ts'

/** So many topics are named. */
const mostNamed = 2

/** Topics in quotation marks, the first two by name: "“Robotics”, “Speech & Audio” and one more topic". */
export const listTopics = (topics: string[], noun: string): string =>
  joinWords([
    ...topics.slice(0, mostNamed).map((topic) => `“${topic}”`),
    ...sumUp(topics.length - mostNamed, noun),
  ])
