import { base64Ids } from '../fields/global-ids.ts'
import type { Neo4jSettings } from './settings.ts'

/** The plugin's options with what stands where they say nothing. Throws without any. */
export const readSettings = (
  options: (Pick<Neo4jSettings, 'graph' | 'run'> & Partial<Neo4jSettings>) | undefined,
): Neo4jSettings => {
  if (options === undefined)
    throw new Error("The builder has no option 'neo4j': give it the graph and what runs statements.")
  const { graph, run, page = { size: 20, most: 100 }, ids = base64Ids, mostIds = 1000 } = options
  return { graph, run, page, ids, mostIds }
}
