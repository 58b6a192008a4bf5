const dependency = (groupId: string, artifactId: string, version: string): string =>
  `    <dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency>`

/** A Maven project whose dependencies are Neo4j Community's server at that version, and Neo4j Browser. */
export const pom = (neo4jVersion: string): string =>
  [
    '<project xmlns="http://maven.apache.org/POM/4.0.0">',
    '  <modelVersion>4.0.0</modelVersion>',
    '  <groupId>papergraph</groupId>',
    '  <artifactId>neo4j-server</artifactId>',
    `  <version>${neo4jVersion}</version>`,
    '  <packaging>pom</packaging>',
    '  <dependencies>',
    dependency('org.neo4j.app', 'neo4j-server', neo4jVersion),
    dependency('org.neo4j', 'neo4j', neo4jVersion),
    dependency('org.neo4j.client', 'neo4j-browser', '5.24.0'),
    '  </dependencies>',
    '</project>',
    '',
  ].join('\n')
