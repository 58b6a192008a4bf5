/** The types that have a global id. */
export const nodeTypes = [
  'Paper',
  'Topic',
  'Theme',
  'Concept',
  'Organization',
  'Author',
  'Artifact',
  'Listing',
] as const

export type NodeType = (typeof nodeTypes)[number]
