import type { Embedder } from './embedder.ts'

/** Models of English alone: of other scripts they know single letters, and what has none of theirs is near to anything. */
const ofEnglish = new Set(['bge-small', 'minilm'])

/** Whether an embedder makes a vector of a text that says what the text means: one of a model of English does not without a Latin letter or a digit. */
export const isReadBy = ({ name }: Pick<Embedder, 'name'>, text: string): boolean =>
  !ofEnglish.has(name) || /[\p{scx=Latin}\p{N}]/u.test(text)
