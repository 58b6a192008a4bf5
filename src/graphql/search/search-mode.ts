/** How search looks for papers. */
export const searchModes = ['KEYWORD', 'SEMANTIC', 'HYBRID'] as const

export type SearchMode = (typeof searchModes)[number]
