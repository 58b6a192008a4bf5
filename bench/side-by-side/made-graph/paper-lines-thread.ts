import { parentPort, workerData } from 'node:worker_threads'
import type { CorpusStatistics } from '../../../src/knowledge/embedders/embedder.ts'
import { paperLines } from './paper-lines.ts'
import type { PlannedPaper } from './planned-paper.ts'

// A thread of its own: reading the words of 100,000 abstracts is most of the work of making a graph.
const corpus: CorpusStatistics = workerData
parentPort?.on('message', async (papers: PlannedPaper[] | null) => {
  if (papers === null) return parentPort?.close()
  parentPort?.postMessage(await paperLines(papers, corpus))
})
