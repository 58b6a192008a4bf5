import type { Statement } from '../statement.ts'

/** Removes what lost its last paper and is not in the reference data. */
export const removeUnused = (
  concepts: string[],
  organizations: string[],
  authors: string[],
  artifacts: string[],
): Statement => ({
  text: [
    'CALL () {',
    '  UNWIND $artifacts AS key',
    '  MATCH (n:Artifact {key: key})',
    '  WHERE NOT EXISTS { (n)<-[:LINKS_TO]-() }',
    '  RETURN n',
    '  UNION',
    '  UNWIND $authors AS id',
    '  MATCH (n:Author {id: id})',
    '  WHERE NOT EXISTS { (n)<-[:WRITTEN_BY]-() }',
    '  RETURN n',
    '  UNION',
    '  UNWIND $concepts AS slug',
    '  MATCH (n:Concept {slug: slug})',
    '  WHERE n.curated IS NULL AND NOT EXISTS { (n)<-[:MENTIONS]-() }',
    '  RETURN n',
    '  UNION',
    '  UNWIND $organizations AS slug',
    '  MATCH (n:Organization {slug: slug})',
    '  WHERE n.curated IS NULL AND NOT EXISTS { (n)<-[:FROM]-() }',
    '  RETURN n',
    '}',
    'DETACH DELETE n',
  ].join('\n'),
  parameters: { concepts, organizations, authors, artifacts },
})
