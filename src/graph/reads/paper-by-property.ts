import type { KeyedRead } from './keyed-read.ts'
import { paperNode } from './nodes/paper-node.ts'

/** Papers by an identifier that is not their own key; a row is `{key, node}`. Of several with one title key, the first made. */
export const paperByProperty = (property: 'arxivId' | 'doi' | 'titleKey'): KeyedRead => ({
  identity: `Paper.${property}`,
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'CALL (key) {',
      `  MATCH (n:Paper {${property}: key})`,
      '  RETURN n',
      '  ORDER BY n.createdAt, n.id',
      '  LIMIT 1',
      '}',
      `RETURN key, ${paperNode.projection} AS node`,
    ].join('\n'),
    parameters: { keys },
  }),
})
