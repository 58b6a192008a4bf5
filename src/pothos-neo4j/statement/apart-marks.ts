/** What stands before and after an expression that must be a column of its own. Private-use characters, so that no Cypher that anybody writes holds one. */
export const apartMarks = { begin: '\uE002', end: '\uE003' } as const
