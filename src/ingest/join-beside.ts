import { retriedReads } from '../graph/import/retried-reads.ts'
import type { Comparison } from './compare-papers.ts'
import { comparePapers } from './compare-papers.ts'
import type { Joining } from './joining.ts'
import { lockedCorpus } from './locked-corpus.ts'
import { rewrittenPapers } from './rewritten-papers.ts'
import { unjoinedBlock } from './unjoined-block.ts'
import { writeJoined } from './write-joined.ts'

/** Joins papers a block at a time, while the import goes on that wrote them. All but `leave` throw what went wrong with the block. */
export type JoinBeside = {
  /** Begins to compare a block of papers, once the one before it is written. */
  begin(): Promise<void>
  /** Writes the block where it is compared. To be called between two batches, for both wait for the same lock. */
  goOn(): Promise<void>
  /** Waits for the block, and writes it. */
  end(): Promise<void>
  /** Writes no more, and waits until nothing is read any longer: the next import joins what is left. Who waits for the block is thrown the reason. */
  leave(reason?: unknown): Promise<void>
}

/**
 * Reading neighbours and comparing them needs no lock: it takes the time that the import spends waiting for Neo4j, and the other way round. What the import
 * writes meanwhile is left out, be it a new paper or new words of one that was compared: a later block joins that.
 */
export const joinBeside = (joining: Joining, blockSize: number): JoinBeside => {
  const left = new AbortController()
  let comparing: Promise<Comparison> | null = null
  let isCompared = false
  let since = ''
  const end = async (): Promise<void> => {
    if (comparing === null) return
    const running = comparing
    comparing = null
    const comparison = await running
    const { focus, outside } = comparison
    const rewritten = await rewrittenPapers(joining.graph, [...focus.keys(), ...outside], since)
    await writeJoined(joining, comparison, rewritten)
  }
  const compared = (): void => {
    isCompared = true
  }
  return {
    async begin() {
      await end()
      since = new Date().toISOString()
      const ids = await unjoinedBlock(joining, blockSize)
      const corpus = await joining.graph.write((run) => lockedCorpus(run, new Date(), joining.refresh))
      isCompared = false
      comparing = comparePapers(
        { ...joining, graph: retriedReads(joining.graph), signal: left.signal },
        ids,
        corpus,
        since,
      )
      comparing.then(compared, compared)
    },
    async goOn() {
      if (isCompared) await end()
    },
    end,
    async leave(reason) {
      left.abort(reason)
      await comparing?.catch(() => {})
    },
  }
}
