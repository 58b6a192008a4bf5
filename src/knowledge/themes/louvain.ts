import { createRequire } from 'node:module'
import type louvainModule from 'graphology-communities-louvain'

/**
 * Louvain's communities: each node's by its key, numbered from 0 (Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008). The package's types
 * tell of a default export, and its code is CommonJS without one: hence `require`.
 */
export const louvain: typeof louvainModule.default = createRequire(import.meta.url)(
  'graphology-communities-louvain',
)
