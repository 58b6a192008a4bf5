import type { KeyedRead } from './keyed-read.ts'
import { sourceRecordNode } from './nodes/source-record-node.ts'

/** What sources said of each paper, by source and the source's id; a row is `{key, nodes}`. */
export const paperSources: KeyedRead = {
  identity: 'Paper.sources',
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'MATCH (:Paper {id: key})<-[:DESCRIBES]-(n:SourceRecord)',
      'WITH key, n',
      'ORDER BY n.source, n.sourceId',
      `RETURN key, collect(${sourceRecordNode.projection}) AS nodes`,
    ].join('\n'),
    parameters: { keys },
  }),
}
