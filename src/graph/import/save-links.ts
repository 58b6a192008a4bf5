import type { Statement } from '../statement.ts'

/** Joins papers and the artifacts they link to. */
export const saveLinks = (links: { paper: string; artifact: string }[]): Statement => ({
  text: [
    'UNWIND $links AS link',
    'MATCH (p:Paper {id: link.paper})',
    'MATCH (a:Artifact {key: link.artifact})',
    'CREATE (p)-[:LINKS_TO]->(a)',
  ].join('\n'),
  parameters: { links },
})
