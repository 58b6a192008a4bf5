import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** The files that take longest, those first that take more. */
const long = [
  'process/serve',
  'ingest/import-command',
  'neo4j-server/neo4j-in-java',
  'graphql/random-queries',
  'ingest/refresh',
  'pothos-neo4j/random',
  'graphql/statement-count',
  'process/import-with-model',
  'graphql/walk-under-change',
  'graphql/suggest',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = long.findIndex((file) => moduleId.endsWith(`/test/${file}.test.ts`))
  return place === -1 ? long.length : place
}

/** Starts the long files first, so that none of them runs on alone at the end: Vitest itself knows how long a file takes only where it has run it before. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}
