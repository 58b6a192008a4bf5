import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { z } from 'zod'
import { consoleProgress } from '../src/console-progress.ts'
import { embeddingModels } from '../src/embedding-model/embedding-models.ts'
import { findModelFiles } from '../src/embedding-model/find-model-files.ts'
import { modelEmbedder } from '../src/knowledge/embedders/model-embedder.ts'
import { openTokenizer } from '../src/knowledge/embedders/open-tokenizer.ts'
import { cacheFolder } from '../src/neo4j-server/jvm/cache-folder.ts'
import { help, readOptions } from './embedding/options.ts'
import { optionsOrExit } from './options-or-exit.ts'

const TEXTS = 48
const BATCHES = [1, 4, 8]

const { name, rounds } = optionsOrExit(readOptions, help)
const model = embeddingModels[name]
const files = await findModelFiles({
  model,
  cacheFolder: cacheFolder(process.env),
  progress: consoleProgress(process.stderr),
  signal: new AbortController().signal,
  env: process.env,
})
const encode = await openTokenizer(files.tokenizer, model.maxTokens)

const seed = z.object({ title: z.string(), summary: z.string() })
const seeds = (await readFile(new URL('../seeds/papers.jsonl', import.meta.url), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => seed.parse(JSON.parse(line)))
// Two summaries are about as long as an abstract.
const texts = Array.from({ length: TEXTS }, (_, place) =>
  [seeds[place]?.title, seeds[place]?.summary, seeds[place + TEXTS]?.summary].join(' '),
)
const lists = texts.map(encode).sort((a, b) => a.length - b.length)
const tokens = lists.reduce((sum, { length }) => sum + length, 0)

/** The texts in batches, those of a batch made as long as they are on average. */
const equalBatches = (size: number): number[][][] =>
  Array.from({ length: TEXTS / size }, (_, at) => {
    const batch = lists.slice(at * size, (at + 1) * size)
    const length = Math.round(batch.reduce((sum, list) => sum + list.length, 0) / size)
    return batch.map((list) => Array.from({ length }, (_unused, place) => list[place] ?? 2000 + place))
  })

const session = await InferenceSession.create(files.onnx, { intraOpNumThreads: availableParallelism() })
const runBatch = async (batch: number[][]): Promise<void> => {
  const shape = [batch.length, batch[0]?.length ?? 0]
  const ids = BigInt64Array.from(batch.flat(), BigInt)
  await session.run({
    input_ids: new Tensor('int64', ids, shape),
    attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape),
  })
}

const embedder = modelEmbedder(model, async () => files)
const contestants = new Map<string, () => Promise<unknown>>([
  ['papergraph', () => embedder.embed(texts, { papers: 0, documentFrequencies: [] })],
  ...BATCHES.map((size): [string, () => Promise<unknown>] => {
    const batches = equalBatches(size)
    return [
      `the session alone, batches of ${size}`,
      async () => {
        for (const batch of batches) await runBatch(batch)
      },
    ]
  }),
])

const rates = new Map<string, number[]>()
for (let round = 0; round <= rounds; round += 1)
  for (const [contestant, run] of contestants) {
    const began = performance.now()
    await run()
    const rate = (1000 * TEXTS) / (performance.now() - began)
    // The first round warms up.
    if (round > 0) rates.set(contestant, [...(rates.get(contestant) ?? []), rate])
  }
await embedder.close()
await session.release()

const shown = (rate: number | undefined): string => (rate ?? 0).toFixed(1).padStart(8)
const lines = [...rates].map(([contestant, measured]) => {
  const sorted = measured.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]
  return contestant.padEnd(40) + [sorted[0], median, sorted.at(-1)].map(shown).join('')
})
process.stdout.write(
  [
    `${name}: ${TEXTS} texts of ${Math.round(tokens / TEXTS)} tokens on average, ${availableParallelism()} cores, ${rounds} rounds`,
    `${'documents/s'.padEnd(40)}     min  median     max`,
    ...lines,
    '',
  ].join('\n'),
)
