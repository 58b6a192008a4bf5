import type { CypherNames } from './cypher-names.ts'
import { paperById } from './paper-by-id.ts'

/** A key that a paper goes by, in its canonical form; a source's id as `jsonl:1587`. */
export type PaperKey = { by: 'id' | 'arxivId' | 'doi' | 'titleKey' | 'sourceId'; key: string }

/** Where the paper with a key comes from. Of several with one title key, the first made. */
export const paperByKey = ({ by, key }: PaperKey, { node, param, local }: CypherNames) => {
  const value = param(key)
  if (by === 'id') return { clauses: paperById({ node, key: value, local }) }
  if (by === 'sourceId') return { match: `(:SourceRecord {key: ${value}})-[:DESCRIBES]->(${node}:Paper)` }
  return { match: `(${node}:Paper {${by}: ${value}})`, order: { by: [{ node: 'createdAt' }] } } as const
}
