import { join } from 'node:path'

/** Where papergraph keeps what belongs to the Neo4j of one data folder; find-or-start-neo4j.ts says what each is. */
export const neo4jPaths = (dataDir: string) => {
  const folder = join(dataDir, 'neo4j')
  const home = join(folder, 'home')
  return {
    folder,
    storeRecord: join(folder, 'store.json'),
    password: join(folder, 'password'),
    lock: join(folder, 'keeper-lock'),
    keeperRecord: join(folder, 'keeper.json'),
    keeperLog: join(folder, 'keeper.log'),
    processRecord: join(folder, 'process.json'),
    console: join(folder, 'console.log'),
    classArchiveDraft: join(folder, 'classes.jsa.part'),
    home,
    conf: join(home, 'conf'),
    web: join(home, 'web'),
    data: join(home, 'data'),
    /** Neo4j makes this one at its first start: where it is missing there is no data yet. */
    systemDatabase: join(home, 'data', 'databases', 'system'),
  }
}

export type Neo4jPaths = ReturnType<typeof neo4jPaths>
