import { z } from 'zod'
import type { KeyedRead } from '../keyed-read.ts'
import { walkNode, walkNodeMap } from './walk-node.ts'
import type { WalkNode } from './walk-node.ts'

const found = {
  Paper: '(n:Paper {id: own})',
  Topic: '(n:Topic {slug: own})',
  Theme: '(n:Theme {id: own})',
  Concept: '(n:Concept {slug: own})',
  Organization: '(n:Organization {slug: own})',
  Author: '(n:Author {id: own})',
  Artifact: '(n:Artifact {key: own})',
  Listing: '(n:Listing {id: own})',
}

/** Where walks begin and end: nodes by `Type:key`, papers also by an id that was merged away; a row is `{key, node}`. */
export const walkEnds: KeyedRead<{ node: WalkNode }> = {
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      "WITH key, split(key, ':')[0] AS type",
      'WITH key, type, substring(key, size(type) + 1) AS own',
      'CALL (type, own) {',
      ...Object.entries(found).flatMap(([type, pattern]) => [
        `  MATCH ${pattern} WHERE type = '${type}' RETURN n`,
        '  UNION ALL',
      ]),
      `  MATCH (:MergedPaper {id: own})-[:MERGED_INTO]->(n:Paper) WHERE type = 'Paper' RETURN n`,
      '}',
      `RETURN key, ${walkNodeMap('n')} AS node`,
    ].join('\n'),
    parameters: { keys },
  }),
  row: z.object({ node: walkNode }),
}
