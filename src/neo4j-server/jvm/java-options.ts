const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

/** The options that every Java program of Neo4j needs: it reaches into these packages of Java's own. */
export const javaOptions = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
