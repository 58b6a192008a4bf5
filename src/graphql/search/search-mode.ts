/** How search looks for papers. */
export type SearchMode = 'KEYWORD' | 'SEMANTIC' | 'HYBRID'
