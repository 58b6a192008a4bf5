/** The image of a Neo4j version: the moving tag of the 5.26 long-term line, the exact one of any other. */
export const dockerImage = (version: string): string =>
  version.startsWith('5.26.') ? 'neo4j:5.26-community' : `neo4j:${version}-community`
