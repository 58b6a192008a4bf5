import { optionsOrExit } from '../bench/options-or-exit.ts'
import { openEmbedder } from '../src/ingest/readers/open-embedder.ts'
import { silentProgress } from '../src/progress.ts'
import { readReferenceData } from '../src/sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../src/sources/seeds/seeds-directory.ts'
import { failureLines } from './failure-lines.ts'
import { measure } from './measure.ts'
import { help, readOptions } from './options.ts'
import type { QualityReport } from './quality-report.ts'
import { readLabelledSet } from './read-labelled-set.ts'
import { reportTable } from './report-table.ts'

const options = optionsOrExit(readOptions, help)

const embedder = await openEmbedder(options.embedder, {
  key: null,
  dimensions: null,
  progress: silentProgress,
  signal: new AbortController().signal,
  env: process.env,
})
const [set, reference] = await Promise.all([readLabelledSet(), readReferenceData(seedsDirectory())])
const report: QualityReport = {
  embedder: embedder.name,
  development: await measure('development', set, reference, embedder),
  final: options.final ? await measure('final', set, reference, embedder) : null,
}
await embedder.close()

const lines = options.json
  ? [JSON.stringify(report, null, 2)]
  : [
      ...reportTable(report),
      ...(options.failures ? failureLines([...report.development, ...(report.final ?? [])]) : []),
    ]
process.stdout.write(`${lines.join('\n')}\n`)
