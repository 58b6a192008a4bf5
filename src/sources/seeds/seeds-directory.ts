import { fileURLToPath } from 'node:url'

/** The folder of the seeds that come with papergraph, absolute. This file lies three folders below the package, in src/ and in dist/ alike. */
export const seedsDirectory = (): string => fileURLToPath(new URL('../../../seeds/', import.meta.url))
