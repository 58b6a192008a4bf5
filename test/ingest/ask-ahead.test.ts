import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockCorpus } from '../../src/graph/import/lock-corpus.ts'
import { openExtractor } from '../../src/ingest/readers/open-extractor.ts'
import { rememberingEmbedder } from '../../src/ingest/readers/remembering-embedder.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { chatService, saying } from '../knowledge/extractors/chat-service.ts'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter } from './importer.ts'

const rows: JsonRow[] = [
  { id: 'a', title: 'Harbour pilots', abstract: 'Pilots read tide tables.', arxivId: '2501.00001' },
  { id: 'b', title: 'Lighthouse keepers', abstract: 'Keepers write every night.' },
]

let importer: Importer
/** Texts that were embedded so far, and for each whether a transaction of an import had begun. */
let embedded: { text: string; withinImport: boolean }[]

/** How often a transaction locked the corpus before the first import. */
let locksBefore: number

const locks = (): number =>
  importer.sent.filter(({ statement }) => statement.text === lockCorpus('').text).length

const hasBegun = (): boolean => locks() > locksBefore

/** Stands for a language model: its name is one's, and a text's vector depends on nothing else. */
const model = () =>
  rememberingEmbedder({
    ...lexicalEmbedder,
    name: 'http://localhost/v1#made',
    async embed(texts) {
      const withinImport = hasBegun()
      embedded.push(...texts.map((text) => ({ text, withinImport })))
      return lexicalEmbedder.embed(texts, { papers: 0, documentFrequencies: [] })
    },
  })

beforeEach(async () => {
  importer = await openImporter()
  locksBefore = locks()
  embedded = []
})

afterEach(() => importer.close())

describe('a batch', () => {
  it('is embedded by a model before its transaction begins, each text once', async () => {
    await importer.importRows(rows, { embedder: model() })

    expect(embedded).toEqual([
      { text: 'Harbour pilots\n\nPilots read tide tables.', withinImport: false },
      { text: 'Lighthouse keepers\n\nKeepers write every night.', withinImport: false },
    ])
    expect(
      await importer.read('MATCH (p:Paper) WHERE p.embedding IS NOT NULL RETURN count(p) AS papers'),
    ).toEqual([{ papers: 2 }])
  })

  it('is not embedded again where its papers keep their words', async () => {
    const embedder = model()
    await importer.importRows(rows, { embedder })

    await importer.importRows(
      [
        { ...rows[0], title: 'Harbour pilots', id: 'other', upvotes: 3 },
        { title: 'Lighthouse keepers', ...rows[1], upvotes: 4 },
      ],
      { embedder: model() },
    )

    expect(embedded).toHaveLength(2)
    expect(await importer.read('MATCH (p:Paper) RETURN p.upvotes AS upvotes ORDER BY upvotes')).toEqual([
      { upvotes: 3 },
      { upvotes: 4 },
    ])
  })

  it('is read by an extractor before its transaction begins', async () => {
    const begun: boolean[] = []
    const service = await chatService(() => {
      begun.push(hasBegun())
      return saying('{"concepts": [{"name": "tide tables", "kind": "DATASET"}]}')
    })

    await importer.importRows(rows, {
      extractor: openExtractor({ name: `${service.address}#made`, key: null }),
    })
    service.close()

    expect(begun).toEqual([false, false])
    expect(
      await importer.read(
        "MATCH (:Paper {title: 'Harbour pilots'})-[:MENTIONS]->(c:Concept) RETURN c.kind AS kind",
      ),
    ).toEqual([{ kind: 'DATASET' }])
  })
})
