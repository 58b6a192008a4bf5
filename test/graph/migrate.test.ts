import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/graph.ts'
import { migrate, writeSchemaVersion } from '../../src/graph/migrate.ts'
import { readMigrations } from '../../src/graph/read-migrations.ts'
import { readSchemaVersion } from '../../src/graph/schema-version.ts'
import { saveCorpus } from '../../src/graph/import/save-corpus.ts'
import { createVectorIndex, dropVectorIndex, showVectorIndex } from '../../src/graph/vector-index.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { dropSchema } from '../drop-schema.ts'
import { testGraph } from '../neo4j.ts'
import { neo4jConnection } from '../neo4j-connection.ts'

let graph: Graph
let updates: number
/** The version of the package's own last migration. */
const latest = (await readMigrations()).at(-1)?.version

const options = { dimensions: lexicalEmbedder.dimensions, progress: silentProgress }

beforeEach(async () => {
  graph = await testGraph({ onStatement: (report) => (updates += report.updates) })
  updates = 0
})

afterEach(() => graph.close())

describe('the schema of the graph', () => {
  it('is there once, with its version, and a second run writes nothing', async () => {
    await migrate(graph, options)

    expect(updates).toBe(0)
    expect(await graph.read(readSchemaVersion)).toEqual([{ version: latest }])
  })

  it('is made by two processes at once', async () => {
    const other = openGraph(neo4jConnection())
    await dropSchema(graph)

    await Promise.all([migrate(graph, options), migrate(other, options)])
    await other.close()

    expect(
      await graph.read({ text: 'MATCH (v:SchemaVersion) RETURN count(v) AS versions', parameters: {} }),
    ).toEqual([{ versions: 1 }])
    expect(
      await graph.read({
        text: "SHOW INDEXES YIELD name, state WHERE name = 'paper_embedding' RETURN state",
        parameters: {},
      }),
    ).toEqual([{ state: 'ONLINE' }])
  })

  it('counts as made where another process has just made the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'papergraph-migrations-'))
    await writeFile(join(folder, '001-first.cypher'), '')
    await writeFile(
      join(folder, '900-second.cypher'),
      [
        'CREATE INDEX paper_title_key FOR (n:Paper) ON (n.titleKey);',
        'CREATE INDEX by_another_name FOR (n:Paper) ON (n.titleKey);',
        'CREATE CONSTRAINT paper_id FOR (n:Paper) REQUIRE n.id IS UNIQUE;',
        'CREATE CONSTRAINT by_another_name FOR (n:Paper) REQUIRE n.id IS UNIQUE;',
      ].join('\n'),
    )

    await migrate(graph, { ...options, folder })
    await rm(folder, { recursive: true })

    expect(await graph.read(readSchemaVersion)).toEqual([{ version: 900 }])
  })

  it('is not said to be made where a name is taken by something else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'papergraph-migrations-'))
    await writeFile(join(folder, '001-first.cypher'), '')
    await writeFile(
      join(folder, '900-second.cypher'),
      'CREATE INDEX paper_title_key FOR (n:Author) ON (n.name);',
    )

    await expect(migrate(graph, { ...options, folder })).rejects.toThrow('paper_title_key')
    await rm(folder, { recursive: true })

    expect(await graph.read(readSchemaVersion)).toEqual([{ version: latest }])
  })

  it('grows by the migrations that are new', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'papergraph-migrations-'))
    await writeFile(join(folder, '001-first.cypher'), 'THIS HAS BEEN APPLIED')
    await writeFile(
      join(folder, '900-second.cypher'),
      'CREATE INDEX of_the_test IF NOT EXISTS FOR (n:OfTheTest) ON (n.name);',
    )

    await migrate(graph, { ...options, folder })
    await rm(folder, { recursive: true })

    expect(await graph.read(readSchemaVersion)).toEqual([{ version: 900 }])
    await graph.writeAlone({ text: 'DROP INDEX of_the_test', parameters: {} })
  })

  it('of a newer papergraph is left alone', async () => {
    await graph.write((run) => run(writeSchemaVersion(99)))

    await expect(migrate(graph, options)).rejects.toMatchObject({ code: 'SCHEMA_TOO_NEW' })
  })

  it('does not take vectors of another size than those it has', async () => {
    const corpus = { papers: 1, documentFrequencies: [], embedder: 'lexical', dimensions: 384 }
    await graph.write((run) => run(saveCorpus(corpus)))

    await expect(migrate(graph, { ...options, dimensions: 7 })).rejects.toMatchObject({ code: 'BAD_CONFIG' })
  })

  it('makes room for vectors of another size where there is none', async () => {
    await migrate(graph, { ...options, dimensions: 7 })
    const changed = await graph.read(showVectorIndex)
    await migrate(graph, options)

    expect(changed).toEqual([{ dimensions: 7, links: 16 }])
    expect(await graph.read(showVectorIndex)).toEqual([{ dimensions: options.dimensions, links: 16 }])
  })

  it('makes the index of vectors with the effort that they are worth, where there is no paper yet', async () => {
    const light = { ...options, effort: { links: 6, candidates: 16 } }
    await migrate(graph, light)
    const links = [await graph.read(showVectorIndex)]
    await migrate(graph, options)
    links.push(await graph.read(showVectorIndex))
    const corpus = { papers: 1, documentFrequencies: [], embedder: 'bge-small', dimensions: 384 }
    await graph.write((run) => run(saveCorpus(corpus)))

    await migrate(graph, light)

    expect([...links, await graph.read(showVectorIndex)]).toMatchObject([
      [{ links: 6 }],
      [{ links: 16 }],
      [{ links: 16 }],
    ])
  })
})

describe('the statements of the schema', () => {
  it('read and write the version', () => {
    expect(readSchemaVersion).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "MATCH (v:SchemaVersion {key: 'schema'})
      RETURN v.version AS version",
      }
    `)
    expect(writeSchemaVersion(1)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "version": Integer {
            "high": 0,
            "low": 1,
          },
        },
        "text": "MERGE (v:SchemaVersion {key: 'schema'})
      SET v.version = CASE WHEN coalesce(v.version, 0) < $version THEN $version ELSE v.version END
      MERGE (c:Corpus {key: 'corpus'})
      ON CREATE SET c.papers = 0, c.documentFrequencies = []",
      }
    `)
  })

  it('take the vector index away', () => {
    expect(dropVectorIndex).toEqual({ text: 'DROP INDEX paper_embedding IF EXISTS', parameters: {} })
  })

  it('make the vector index', () => {
    expect(createVectorIndex(384)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "options": {
            "indexConfig": {
              "vector.dimensions": Integer {
                "high": 0,
                "low": 384,
              },
              "vector.similarity_function": "cosine",
            },
          },
        },
        "text": "CREATE VECTOR INDEX paper_embedding IF NOT EXISTS
      FOR (n:Paper) ON (n.embedding)
      OPTIONS $options",
      }
    `)
  })
})
