/** The relationships that say something of papers and of what they hang together by; the others keep the graph's own books, and no walk takes them. */
export const linkTypes = [
  'ABOUT',
  'MENTIONS',
  'FROM',
  'WRITTEN_BY',
  'LINKS_TO',
  'OWNED_BY',
  'IN_THEME',
  'LISTS',
  'SIMILAR_TO',
  'SHARES_CONCEPT',
  'BROADER',
] as const

export type LinkType = (typeof linkTypes)[number]
