/** What papers are counted by, and the relationship that leads to it. */
export const facetEntities = {
  topics: { label: 'Topic', relationship: 'ABOUT' },
  organizations: { label: 'Organization', relationship: 'FROM' },
  concepts: { label: 'Concept', relationship: 'MENTIONS' },
} as const

export type FacetEntity = keyof typeof facetEntities
