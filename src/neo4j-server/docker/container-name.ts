import { createHash } from 'node:crypto'

/** The name of the container of a data folder, the same at every start. */
export const containerName = (dataDir: string): string =>
  `papergraph-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`
