import { fieldKind } from './field-kind.ts'

const small = /^(?:and|of|for|in|the|&)$/iu

/** Whether a text is nothing but a field, "Public Health" or "Electrical and Computer Engineering", as is no town and no organisation. */
export const isField = (text: string): boolean => {
  const words = text.trim().split(/\s+/u)
  const told = words.filter((word) => fieldKind(word) !== null)
  return told.length > 0 && words.every((word) => told.includes(word) || small.test(word))
}
