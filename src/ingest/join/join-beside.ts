import { retriedReads } from '../../graph/import/retried-reads.ts'
import type { Comparison } from './compare-papers.ts'
import { comparePapers } from './compare-papers.ts'
import type { Joining } from './joining.ts'
import { lockedCorpus } from '../locked-corpus.ts'
import { rewrittenPapers } from './rewritten-papers.ts'
import { joinedAtOnce, unjoinedBlock } from './unjoined-block.ts'
import type { JoinedPapers } from './write-joined.ts'
import { writeJoined } from './write-joined.ts'

/** Joins papers a block at a time, while others are written. All but `leave` throw what went wrong with a block. */
export type JoinBeside = {
  /** So many papers make the next block. */
  blockSize(): number
  /** Begins to compare a block of papers, and writes the one before it meanwhile. */
  begin(): Promise<void>
  /** Writes the block where it is compared. To be called between two batches, for both wait for the same lock. */
  goOn(): Promise<void>
  /** Joins block after block until no paper is left, also what imports left that were stopped; `joined` is told how many are done so far. */
  end(joined: (papers: number) => void): Promise<void>
  /** Writes no more, and waits until nothing is read any longer: the next import joins what is left. Who waits for a block is thrown the reason. */
  leave(reason?: unknown): Promise<void>
}

/** A block that is being compared or was. */
type Block = {
  ids: ReadonlySet<string>
  /** When that began. */
  since: string
  comparison: Promise<Comparison>
  isCompared: boolean
  /** Whom other blocks joined meanwhile. */
  joinedMeanwhile: JoinedPapers
}

/**
 * Reading neighbours and comparing them needs no lock: it takes the time that an import, or the block before, spends waiting for Neo4j, and the other way round.
 * What the import writes meanwhile is left out, be it a new paper or new words of one that was compared: a later block joins that. A paper that another
 * block joined meanwhile may have more neighbours than was read of it, so its lists are looked at again.
 * Blocks are as large as the graph makes worth while where no size is given.
 */
export const joinBeside = (joining: Joining, givenSize?: number): JoinBeside => {
  const left = new AbortController()
  const reading = { ...joining, graph: retriedReads(joining.graph), signal: left.signal }
  let running: Block | null = null
  let blockSize = givenSize ?? joinedAtOnce(0)
  let tell: Joining['joined']

  const compare = async (besides: ReadonlySet<string>): Promise<Block | null> => {
    const since = new Date().toISOString()
    const ids = await unjoinedBlock(joining, blockSize, besides)
    if (ids.length === 0) return null
    const corpus = await joining.graph.write((run) => lockedCorpus(run, new Date(), joining))
    blockSize = givenSize ?? joinedAtOnce(corpus.papers)
    const block: Block = {
      ids: new Set(ids),
      since,
      comparison: comparePapers(reading, ids, corpus, since),
      isCompared: false,
      joinedMeanwhile: { lists: new Set(), pairs: new Set() },
    }
    const compared = (): void => {
      block.isCompared = true
    }
    block.comparison.then(compared, compared)
    return block
  }

  /** Gives how many papers were joined. */
  const write = async ({ comparison, since, joinedMeanwhile }: Block): Promise<number> => {
    const found = await comparison
    const rewritten = await rewrittenPapers(joining.graph, [...found.focus.keys(), ...found.outside], since)
    const telling = { ...joining, signal: left.signal, joined: tell }
    const joined = await writeJoined(telling, found, rewritten, joinedMeanwhile)
    for (const paper of joined.lists) running?.joinedMeanwhile.lists.add(paper)
    for (const paper of joined.pairs) running?.joinedMeanwhile.pairs.add(paper)
    return joined.papers
  }

  /** Gives how many papers of the block that it writes were passed over. */
  const advance = async (): Promise<number> => {
    const before = running
    running = await compare(before?.ids ?? new Set())
    return before ? before.ids.size - (await write(before)) : 0
  }

  return {
    blockSize: () => blockSize,
    async begin() {
      await advance()
    },
    async goOn() {
      if (!running?.isCompared) return
      const compared = running
      running = null
      await write(compared)
    },
    async end(joined) {
      let done = 0
      tell = (papers) => {
        done += papers
        joined(done)
      }
      let mayBeMore = true
      while (mayBeMore) mayBeMore = (await advance()) > 0 || running !== null
    },
    async leave(reason) {
      left.abort(reason)
      await running?.comparison.catch(() => {})
    },
  }
}
