import type { QueryName } from './query-name.ts'

/** "J." and "D P", up to the key's end. */
const initials = '(?:\\p{L}[.]?[ -]?){1,3}\\t.*'

/** Clauses that bind each paper that a search names, or that is by somebody whom it names, as `n`, maybe more than once, and their parameters. */
export const namedPapers = (name: QueryName): { lines: string[]; parameters: Record<string, unknown> } => {
  if (name.by !== 'author')
    return { lines: [`MATCH (n:Paper {${name.by}: $key})`], parameters: { key: name.key } }
  const { ids, inOrder, starts, initialled } = name
  return {
    lines: [
      'CALL () {',
      '  MATCH (a:Author)',
      '  WHERE a.id IN $ids',
      '  RETURN a',
      '  UNION ALL',
      '  UNWIND $inOrder AS form',
      '  MATCH (a:Author)',
      '  WHERE a.byName CONTAINS form.ends',
      // The rarer of the two leads: not all who are called Ada.
      '    AND left(a.byName, size(form.begins)) = form.begins',
      '  RETURN a',
      '  UNION ALL',
      '  UNWIND $starts AS start',
      '  MATCH (a:Author)',
      '  WHERE a.byName STARTS WITH start',
      '  RETURN a',
      '  UNION ALL',
      '  UNWIND $initialled AS start',
      '  MATCH (a:Author)',
      '  WHERE a.byName STARTS WITH start',
      '    AND substring(a.byName, size(start)) =~ $initials',
      '  RETURN a',
      '}',
      'MATCH (n:Paper)-[:WRITTEN_BY]->(a)',
    ],
    parameters: { ids, inOrder, starts, initialled, initials },
  }
}
