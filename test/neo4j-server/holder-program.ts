import { startInJava } from './start-in-java.ts'

// Holds the Neo4j of its environment until it is killed; says so in one line.
const { DATA_DIR = '', NEO4J_BOLT_PORT = '', NEO4J_HTTP_PORT = '' } = process.env
await startInJava({ DATA_DIR, NEO4J_BOLT_PORT, NEO4J_HTTP_PORT })
process.stdout.write('holding\n')
