/** An acronym without the s of its plural or possessive: "LLMs" and "LLM's" are LLM. Any other name stays as it is. */
export const withoutPluralS = (name: string): string => name.replace(/(?<=\p{Lu})['’]?s$/u, '')
