/** From the one that leads to the fewest papers to the one that leads to the most, as a rule. */
const kinds = {
  author: { relationship: 'WRITTEN_BY', end: 'Author', key: 'id', hubKey: null },
  artifact: { relationship: 'LINKS_TO', end: 'Artifact', key: 'key', hubKey: null },
  organization: { relationship: 'FROM', end: 'Organization', key: 'slug', hubKey: 'organization' },
  theme: { relationship: 'IN_THEME', end: 'Theme', key: 'id', hubKey: 'theme' },
  concept: { relationship: 'MENTIONS', end: 'Concept', key: 'slug', hubKey: 'concept' },
  topic: { relationship: 'ABOUT', end: 'Topic', key: 'slug', hubKey: 'topic' },
} as const

/** A node that papers are reached from; `value` is the Cypher expression of its key: a parameter, or the parent's `key`. */
export type PaperAnchor = { kind: keyof typeof kinds; value: string }

/** How papers are reached from an anchor, and how many ways that can be written. */
export type AnchorPatterns = {
  /** 0 for the most selective. */
  rank: number
  /** Papers `n` that the anchor leads to. */
  pattern: string
  /** Counts its papers by a degree: the node as `m`, and the pattern at it. */
  degree: { node: string; pattern: string }
  /** Whether a paper `n` that is known already is one of them. */
  condition: string
  /** Papers by the relationship's own index on the anchor's key and `byPublished`, where there is one. */
  hub: { pattern: string; where: string; within: string } | null
}

/** The patterns of an anchor. */
export const anchorPatterns = ({ kind, value }: PaperAnchor): AnchorPatterns => {
  const { relationship, end, key, hubKey } = kinds[kind]
  return {
    rank: Object.keys(kinds).indexOf(kind),
    pattern: `(n:Paper)-[:${relationship}]->(:${end} {${key}: ${value}})`,
    degree: { node: `(m:${end} {${key}: ${value}})`, pattern: `(m)<-[:${relationship}]-()` },
    condition: `EXISTS { (n)-[:${relationship}]->(:${end} {${key}: ${value}}) }`,
    hub:
      hubKey === null
        ? null
        : {
            pattern: `(n:Paper)-[r:${relationship}]->()`,
            where: `r.${hubKey} = ${value}`,
            within: `r.${hubKey}`,
          },
  }
}
