import type { Statement } from '../statement.ts'

/** The version of the server that answers. */
export const kernelVersion: Statement = {
  text: `
CALL dbms.components()
YIELD name, versions
WHERE name = $name
RETURN versions[0] AS version`.trim(),
  parameters: { name: 'Neo4j Kernel' },
}
