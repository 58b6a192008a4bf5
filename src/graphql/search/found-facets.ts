import type { Graph } from '../../graph/graph.ts'
import { countFoundEntities } from '../../graph/reads/facets/count-found-entities.ts'
import { countFoundYears } from '../../graph/reads/facets/count-found-years.ts'
import type { EntityFacet } from '../../graph/reads/facets/entity-facet.ts'
import { foundCount } from '../../graph/reads/facets/found-count.ts'
import type { Statement } from '../../graph/statement.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { nodeByKey } from '../../pothos-neo4j/node-value.ts'
import { readLimit } from '../read-limit.ts'

type Arguments = { limit: number; kind?: string | null }

/** The facets of some papers by their ids, as PaperFacets reads an object: each is counted, by one statement, only where it is asked for. */
export const foundFacets = (graph: Graph, ids: readonly string[]) => {
  const count = async (statement: Statement) => rowsAs(foundCount, await graph.read(statement))
  const entities = (of: EntityFacet['of'], { limit, kind }: Arguments) =>
    count(countFoundEntities(ids, { of, kind, limit: readLimit(limit) }))
  return {
    topics: async (args: Arguments) =>
      (await entities('topics', args)).map(({ counted, paperCount }) => ({
        topic: nodeByKey('Topic', counted),
        paperCount,
      })),
    organizations: async (args: Arguments) =>
      (await entities('organizations', args)).map(({ counted, paperCount }) => ({
        organization: nodeByKey('Organization', counted),
        paperCount,
      })),
    concepts: async (args: Arguments) =>
      (await entities('concepts', args)).map(({ counted, paperCount }) => ({
        concept: nodeByKey('Concept', counted),
        paperCount,
      })),
    years: async () =>
      (await count(countFoundYears(ids))).map(({ counted, paperCount }) => ({ period: counted, paperCount })),
  }
}
