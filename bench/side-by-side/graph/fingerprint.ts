import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalJson } from '../../../src/domain/canonical-json.ts'
import type { ReferenceData } from '../../../src/domain/reference-data.ts'
import { readMigrations } from '../../../src/graph/read-migrations.ts'
import { graphSize } from '../made-graph/graph-size.ts'
import { paperLines } from '../made-graph/paper-lines.ts'
import { plannedPapers } from '../made-graph/planned-papers.ts'

const maker = fileURLToPath(new URL('../made-graph', import.meta.url))

const growth = ['made-papers', 'made-words', 'random'].map((name) =>
  fileURLToPath(new URL(`../../growth/${name}.ts`, import.meta.url)),
)

const codeOfMaker = async (): Promise<string[]> => {
  const names = (await readdir(maker)).filter((name) => name.endsWith('.ts')).toSorted()
  return Promise.all(
    [...names.map((name) => join(maker, name)), ...growth].map((path) => readFile(path, 'utf8')),
  )
}

/** What of the reference data goes into the files: the rest is loaded into the graph whenever it is opened. */
const usedOf = ({ topics, concepts, organizations }: ReferenceData): unknown => [
  topics.map(({ slug, broader }) => [slug, broader]),
  concepts.map(({ slug, name }) => [slug, name]),
  organizations.map(({ slug, name, accounts }) => [slug, name, accounts]),
]

/**
 * Says which graph is made: another text where the code that makes it, what it is made from, the graph's constraints and indexes or the form of a
 * paper are others. A kept graph is used again where it has this one.
 */
export const fingerprint = async (reference: ReferenceData): Promise<string> => {
  const code = await codeOfMaker()
  const [example] = [...plannedPapers(1, reference)]
  const form = await paperLines(example === undefined ? [] : [example], {
    papers: 0,
    documentFrequencies: [],
  })
  return createHash('sha256')
    .update(canonicalJson([graphSize, code, usedOf(reference), await readMigrations(), form.lines]))
    .digest('hex')
}
