import { afterAll, beforeAll, expect, it } from 'vitest'
import { openExtractor } from '../../src/ingest/readers/open-extractor.ts'
import { chatService, saying } from '../knowledge/extractors/chat-service.ts'
import type { ChatService } from '../knowledge/extractors/chat-service.ts'
import { openImporter } from './importer.ts'
import type { Importer } from './importer.ts'

const rows = [
  { title: 'Harbour pilots and tide tables', abstract: 'We train TideNet on the logs of harbour pilots.' },
  { title: 'Lighthouse keepers', abstract: 'The keepers of lighthouses write every night.' },
]

let importer: Importer
let service: ChatService

beforeAll(async () => {
  importer = await openImporter()
  service = await chatService(({ messages }) =>
    JSON.stringify(messages).includes('TideNet')
      ? saying(
          '{"concepts": [{"name": "TideNet", "kind": "MODEL"}, {"name": "submarines", "kind": "TASK"}, {"name": "harbour pilots", "kind": "OTHER"}]}',
        )
      : saying('I would rather not.'),
  )
  const extractor = openExtractor({ name: `${service.address}#made`, key: null })
  await importer.importRows(rows, { extractor })
  await importer.refresh({ extractor })
})

afterAll(async () => {
  service.close()
  await importer.close()
})

const conceptsOf = (title: string) =>
  importer.read(
    'MATCH (:Paper {title: $title})-[m:MENTIONS]->(c:Concept) RETURN c.name AS name, c.kind AS kind ORDER BY m.score DESC, name',
    { title },
  )

it('writes the concepts that the extractor finds, and of them only what stands in the paper', async () => {
  const concepts = await conceptsOf('Harbour pilots and tide tables')

  expect(concepts).toContainEqual({ name: 'TideNet', kind: 'MODEL' })
  expect(concepts.map(({ name }) => name)).toContain('Harbour pilots')
  expect(concepts.map(({ name }) => name)).not.toContain('submarines')
})

it('leaves a paper whose answer is of no use to the built-in reader', async () => {
  expect((await conceptsOf('Lighthouse keepers')).length).toBeGreaterThan(0)
})

it('asks for a paper once, and for one that was answered with nonsense once more, in the import and the refresh together', () => {
  expect(service.requests).toHaveLength(3)
})
