/** What papers are reached from: from what leads to the fewest, as a rule, to what leads to the most. `hubKey` is in an index of the relationship, beside `byPublished`. */
export const anchorKinds = {
  author: { relationship: 'WRITTEN_BY', label: 'Author', key: 'id', hubKey: null },
  artifact: { relationship: 'LINKS_TO', label: 'Artifact', key: 'key', hubKey: null },
  organization: { relationship: 'FROM', label: 'Organization', key: 'slug', hubKey: 'organization' },
  theme: { relationship: 'IN_THEME', label: 'Theme', key: 'id', hubKey: 'theme' },
  concept: { relationship: 'MENTIONS', label: 'Concept', key: 'slug', hubKey: 'concept' },
  topic: { relationship: 'ABOUT', label: 'Topic', key: 'slug', hubKey: 'topic' },
} as const

export type AnchorKind = keyof typeof anchorKinds
