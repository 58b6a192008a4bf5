const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

/**
 * The options that every Java program of Neo4j needs on a Java of that feature version: it reaches into these packages of Java's own, and newer Javas
 * look at each access to memory that is not theirs, and warn of libraries of machine code, unless they are told to let it be.
 */
export const javaOptions = (version: number): string[] => [
  ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ...(version >= 24 ? ['--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED'] : []),
]
