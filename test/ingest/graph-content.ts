import type { Importer } from './importer.ts'

/** What the graph says: every node and relationship with its properties, without when and in which order it came; a theme goes by its label. */
export const graphContent = async ({
  read,
}: Importer): Promise<{ nodes: unknown[]; relationships: unknown[] }> => {
  const named = "CASE WHEN n:Theme THEN n.label ELSE coalesce(n.id, n.slug, n.key, '') END"
  const node = (variable: string): string =>
    named.replaceAll('n.', `${variable}.`).replace('n:', `${variable}:`)
  const nodes = await read(`
    MATCH (n)
    WHERE NOT n:SourceRecord AND NOT n:SchemaVersion
    RETURN labels(n)[0] AS label, ${node('n')} AS key,
      properties(n {.*, id: null, createdAt: null, updatedAt: null, refresh: null, byName: CASE WHEN n:Theme THEN null ELSE n.byName END, byPaperCount: null}) AS properties
    ORDER BY label, key`)
  const relationships = await read(`
    MATCH (a)-[r]->(b)
    WHERE NOT a:SourceRecord
    RETURN type(r) AS type, ${node('a')} AS source, ${node('b')} AS target, properties(r {.*, theme: null}) AS properties
    ORDER BY type, source, target, toString(r.position)`)
  return { nodes, relationships }
}
