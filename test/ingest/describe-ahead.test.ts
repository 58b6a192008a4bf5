import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import type { Knowledge, PaperContext } from '../../src/knowledge/knowledge.ts'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter, reference } from './importer.ts'

const rows: JsonRow[] = [
  { id: 'a', title: 'Harbour pilots', abstract: 'Pilots read tide tables by night.' },
  { id: 'b', title: 'Lighthouse keepers', abstract: 'Keepers write logs every night.' },
  { id: 'c', title: 'Tide tables', abstract: 'Tables of tides are made by hand.' },
  { id: 'd', title: 'Logs of keepers', abstract: 'Logs are read by harbour pilots.' },
]

let importer: Importer
/** The titles of papers that were described so far, each with the number of papers among which it was. */
let described: [title: string, among: number][]

const watched = (): (() => Promise<Knowledge>) => {
  const knowledge = createKnowledge(reference)
  return async () => ({
    describe(paper, context?: PaperContext) {
      described.push([paper.title, context?.corpus.papers ?? 0])
      return knowledge.describe(paper, context)
    },
  })
}

beforeEach(async () => {
  importer = await openImporter()
  described = []
})

afterEach(() => importer.close())

const limits = { rows: 2, bytes: 1_000_000 }

describe('the papers of a batch', () => {
  it('are described once, though that begins while the batch before is written', async () => {
    await importer.importRows(rows, { knowledge: watched(), limits })

    expect(described).toEqual([
      ['Harbour pilots', 2],
      ['Lighthouse keepers', 2],
      ['Tide tables', 4],
      ['Logs of keepers', 4],
    ])
  })

  it('are described again where they turn out to be among fewer papers', async () => {
    const again = { id: 'again', title: 'Harbour pilots', abstract: 'Pilots read tide tables by night.' }

    await importer.importRows([...rows.slice(0, 2), again, ...rows.slice(3)], {
      knowledge: watched(),
      limits,
    })

    expect(described).toEqual([
      ['Harbour pilots', 2],
      ['Lighthouse keepers', 2],
      ['Harbour pilots', 4],
      ['Logs of keepers', 4],
      ['Logs of keepers', 3],
    ])
    expect(await importer.read('MATCH (p:Paper) RETURN count(p) AS papers')).toEqual([{ papers: 3 }])
  })

  it('are not described where the graph has them', async () => {
    await importer.importRows(rows)

    await importer.importRows([{ id: 'e', title: 'Buoys', abstract: 'Buoys ring.' }, ...rows], {
      knowledge: watched(),
      limits,
    })

    expect(described).toEqual([['Buoys', 5]])
  })

  it('are described in their turn where that failed before', async () => {
    const knowledge = await watched()()
    let fails = true

    await importer.importRows(rows, {
      limits,
      knowledge: async () => ({
        describe(paper, context) {
          if (paper.title === 'Tide tables' && fails) {
            fails = false
            throw new Error('not yet')
          }
          return knowledge.describe(paper, context)
        },
      }),
    })

    expect(fails).toBe(false)
    expect(await importer.read('MATCH (p:Paper) RETURN count(p) AS papers')).toEqual([{ papers: 4 }])
  })
})
