/** What names a record across sources: `source:sourceId`. */
export const recordKey = (record: { source: string; sourceId: string }): string =>
  `${record.source}:${record.sourceId}`
