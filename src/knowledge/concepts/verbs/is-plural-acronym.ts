/** "LLMs" */
export const isPluralAcronym = (word: string): boolean => /^\p{Lu}{2,}s$/u.test(word)
