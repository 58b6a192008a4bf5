import type { Reading } from '../../text/reading.ts'

const label = /^\p{Lu}\d{1,2}$/u
/** Two may be a pair of things that everybody knows, such as the hormones T3 and T4. */
const leastLabels = 3

/** Whether a word numbers what only its own text knows, such as the times T1, T2 and T3 of measurement: a letter that stands there with several numbers. */
export const isLabelOfSeries = ({ tokens }: Reading, word: string): boolean =>
  label.test(word) &&
  new Set(tokens.filter(({ text }) => label.test(text) && text[0] === word[0]).map(({ text }) => text))
    .size >= leastLabels
