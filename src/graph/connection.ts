/** Where a Neo4j answers and who asks. `uri` is a bolt:// or neo4j:// address. */
export type Neo4jConnection = { uri: string; username: string; password: string; database: string }
