/**
 * What papers are reached from: from what leads to the fewest, as a rule, to what leads to the most. `hubKey` is in indexes of the relationship, each time
 * beside the key of one of the orders in which papers are walked along it, which are the orders of `walked`.
 */
export const anchorKinds = {
  author: { relationship: 'WRITTEN_BY', label: 'Author', key: 'id', hubKey: null, walked: [] },
  artifact: { relationship: 'LINKS_TO', label: 'Artifact', key: 'key', hubKey: null, walked: [] },
  organization: {
    relationship: 'FROM',
    label: 'Organization',
    key: 'slug',
    hubKey: 'organization',
    walked: ['PUBLISHED_AT'],
  },
  theme: { relationship: 'IN_THEME', label: 'Theme', key: 'id', hubKey: 'theme', walked: ['PUBLISHED_AT'] },
  concept: {
    relationship: 'MENTIONS',
    label: 'Concept',
    key: 'slug',
    hubKey: 'concept',
    walked: ['PUBLISHED_AT'],
  },
  topic: {
    relationship: 'ABOUT',
    label: 'Topic',
    key: 'slug',
    hubKey: 'topic',
    walked: ['PUBLISHED_AT', 'UPVOTES'],
  },
} as const

export type AnchorKind = keyof typeof anchorKinds
