/**
 * What stands in a text for a parameter until the text is whole: which argument reader gave it, and which of its values it is. Private-use
 * characters, so that no Cypher that anybody writes holds one.
 */
export const placeholder = (reader: number, place: number): string => `\uE000${reader}.${place}\uE001`
