import type { Config } from '../config.ts'
import type { Progress } from '../progress.ts'
import { managedNeo4j } from './managed-neo4j.ts'
import type { StartOptions } from './managed-neo4j.ts'
import type { Neo4jHandle } from './neo4j-handle.ts'
import { remoteNeo4j } from './remote-neo4j.ts'

/**
 * A Neo4j that answers: the one at NEO4J_URI if that is set, else the one of the data folder, which is joined if it runs
 * and started if not, by the first of the runners that can (data keeps to the runner that made it). Whoever gets the
 * handle releases it. Throws a Failure that says what to do.
 *
 * A data folder holds, in `neo4j/`:
 *
 *     store.json     which runner made the data, and the newest Neo4j version that has opened it
 *     password       the password of the user neo4j, where papergraph made it up
 *     home/          Neo4j's own home (data/, logs/, conf/); in Docker only its data/ is used
 *     console.log    what Neo4j wrote on its console, the last time that it ran
 *     classes.jsa.part  Java's archive of classes in the making; done, it goes to the user's cache folder
 *     keeper-lock/   while there is a keeper, the process that starts and stops this Neo4j: its lock
 *     keeper.json    where the keeper takes connections, while it does
 *     keeper.log     what a keeper that broke has written
 *     process.json   the Java process or the container, while there is one
 *
 * The folder is readable by its owner only. Deleting it while nothing runs deletes the graph and nothing else.
 */
export const findOrStartNeo4j = (
  config: Config,
  options: StartOptions,
  progress: Progress,
): Promise<Neo4jHandle> =>
  config.neo4j.kind === 'remote'
    ? remoteNeo4j(config.neo4j, progress)
    : managedNeo4j(config.dataDir, config.neo4j, options, progress)
