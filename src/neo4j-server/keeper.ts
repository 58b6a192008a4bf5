import { rmSync } from 'node:fs'
import { takeLock } from './take-lock.ts'
import { neo4jPaths } from './neo4j-paths.ts'
import { keepNeo4j } from './keep-neo4j.ts'

// A process of its own, in a session of its own: started by a holder with the data folder as its one argument. It owns
// the Neo4j of that folder for as long as anyone is connected to it, so that neither Ctrl-C in a terminal nor the death
// of any one user takes Neo4j from the others or leaves it running for nobody.
const [, , dataDir] = process.argv
if (dataDir === undefined) throw new Error('usage: keeper DATA_DIR')
const paths = neo4jPaths(dataDir)
const unlock = takeLock(paths.lock)
// Another keeper has the folder, or has yet to finish stopping its Neo4j: whoever started this one tries again.
if (unlock === null) process.exit(0)
await keepNeo4j(dataDir, process.env)
rmSync(paths.keeperLog, { force: true })
unlock()
process.exit(0)
