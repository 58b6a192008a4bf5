import { awaitIndexes } from '../../graph/await-indexes.ts'
import { emptyCorpus } from '../../knowledge/embedders/empty-corpus.ts'
import { Failure } from '../../failure.ts'
import type { Run } from '../../graph/graph.ts'
import { clearNeighbours } from '../../graph/import/clear-neighbours.ts'
import { renewPaperText } from '../../graph/import/renew-paper-text.ts'
import { saveCorpus } from '../../graph/import/save-corpus.ts'
import { saveRefresh } from '../../graph/import/save-refresh.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import { askAhead } from '../describe/ask-ahead.ts'
import { beginRefresh } from './begin-refresh.ts'
import { joinPapers } from '../join/join-papers.ts'
import { joinedAtOnce } from '../join/unjoined-block.ts'
import { findPaperIds, paperIdRow } from '../../graph/import/find-paper-ids.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { lockedCorpus } from '../locked-corpus.ts'
import type { RefreshJob } from './refresh-job.ts'
import { refreshNames } from './refresh-names.ts'
import { refreshPage } from './refresh-page.ts'
import { refreshPapers } from './refresh-papers.ts'
import type { RefreshState } from './refresh-state.ts'
import { refreshThemes } from '../themes/refresh-themes.ts'
import { refreshWords } from './refresh-words.ts'

const usualPage = 500

/** An extractor takes seconds a paper: a stop shall lose a minute of its work. */
const pageWithExtractor = 40

/** A step that is done page by page: it takes a page after a key, and gives the keys of that. */
type PagedStep = (run: Run, corpus: CorpusStatistics, state: RefreshState) => Promise<string[]>

const markOf = (state: RefreshState): string => JSON.stringify(state)

const goOn = ({ stopped }: RefreshJob): void => {
  if (stopped?.aborted)
    throw new Failure('STOPPED', 'Stopped. What was refreshed is kept; the same command goes on from there.')
}

/** Goes from a step to the next one, with what else is to be written at that moment. */
const passOn = async (
  { graph, embedder }: RefreshJob,
  state: RefreshState,
  step: RefreshState['step'],
  work: (run: Run) => Promise<unknown>,
): Promise<RefreshState> => {
  const next = { ...state, step, after: '', done: 0 }
  await graph.write(async (run) => {
    await lockedCorpus(run, new Date(), { embedder, refresh: markOf(state) })
    await work(run)
    await run(saveRefresh(markOf(next)))
  })
  return next
}

/** Counts all words in one go: a stop in the middle begins this step again, which only reads where nothing changed. */
const countAllWords = async (job: RefreshJob, state: RefreshState, papers: number): Promise<RefreshState> => {
  const { graph, embedder, progress, pageSize = usualPage } = job
  progress.step('Counting words')
  let corpus: CorpusStatistics = emptyCorpus
  for (let after: string | null = ''; after !== null;) {
    const from: string = after
    const before: CorpusStatistics = corpus
    const page = await graph.write(async (run) => {
      await lockedCorpus(run, new Date(), { embedder, refresh: markOf(state) })
      return refreshWords(run, before, from, pageSize)
    })
    corpus = page.corpus
    after = page.after
    progress.update(corpus.papers, papers, 'papers')
    goOn(job)
  }
  return passOn(job, state, 'PAPERS', (run) =>
    run(saveCorpus({ ...corpus, embedder: embedder.name, dimensions: embedder.dimensions })),
  )
}

/** Does a step to its end, each page one transaction that holds how far it came too; `ahead` comes before each. */
const doPages = async (
  job: RefreshJob,
  begin: RefreshState,
  work: PagedStep,
  total: number | null,
  unit: string,
  ahead: (state: RefreshState) => Promise<void> = async () => {},
): Promise<RefreshState> => {
  let state = begin
  for (;;) {
    const present = state
    await ahead(present)
    const next = await job.graph.write(async (run): Promise<RefreshState | null> => {
      const corpus = await lockedCorpus(run, new Date(), { embedder: job.embedder, refresh: markOf(present) })
      const keys = await work(run, corpus, present)
      const last = keys.at(-1)
      if (last === undefined) return null
      const reached = { ...present, after: last, done: present.done + keys.length }
      await run(saveRefresh(markOf(reached)))
      return reached
    })
    if (next === null) return state
    state = next
    job.progress.update(state.done, total, unit)
    goOn(job)
  }
}

/** Joins all papers to their neighbours, block by block: a stop in the middle of a block begins it again, which changes nothing. */
const joinAll = async (job: RefreshJob, begin: RefreshState, papers: number): Promise<RefreshState> => {
  const { graph, embedder, progress, stopped, pageSize = joinedAtOnce(papers) } = job
  let state = begin
  for (;;) {
    const page = rowsAs(paperIdRow, await graph.read(findPaperIds(state.after, pageSize)))
    const ids = page.map(({ id }) => id)
    const last = page.at(-1)?.key
    if (last === undefined) return state
    const mark = markOf(state)
    let joined = state.done
    const tell = (more: number): void => {
      joined += more
      progress.update(joined, papers, 'papers')
    }
    await joinPapers({ graph, embedder, refresh: mark, signal: stopped, joined: tell }, ids).catch(
      (error) => {
        if (error === stopped?.reason) goOn(job)
        throw error
      },
    )
    state = { ...state, after: last, done: state.done + ids.length }
    const reached = markOf(state)
    await graph.write(async (run) => {
      await lockedCorpus(run, new Date(), { embedder, refresh: mark })
      await run(saveRefresh(reached))
    })
    progress.update(state.done, papers, 'papers')
    goOn(job)
  }
}

/**
 * Works the whole graph out anew from its papers' records: how common words are, vectors, concepts, topics, organisations, the names and counts of concepts,
 * what is alike, and themes. The result does not depend on the order in which papers came. Papers come page by page, each page one transaction with
 * how far it came: a refresh that was stopped goes on from there, and imports wait until it is at its end. What papers are joined to is incomplete
 * until the last step is. The graph must be prepared for the embedder (`prepareRefresh`). Gives how many papers there are.
 * Throws a Failure STOPPED where it was asked to stop, or where another process refreshes the graph.
 */
export const refreshGraph = async (job: RefreshJob): Promise<{ papers: number }> => {
  const { graph, embedder, progress, pageSize = usualPage } = job
  const begun = await beginRefresh(job)
  const { papers } = begun
  let state = begun.state
  if (state.step === 'WORDS') state = await countAllWords(job, state, papers)
  if (state.step === 'PAPERS') {
    progress.step('Reading papers anew')
    const size = job.pageSize ?? (job.extractor === null ? usualPage : pageWithExtractor)
    state = await doPages(
      job,
      state,
      (run, corpus, at) => refreshPapers(run, job, corpus, at, size),
      papers,
      'papers',
      (at) =>
        askAhead(job, async () => (await refreshPage(graph.read, at, size)).map(({ change }) => change)),
    )
    state = await passOn(job, state, 'NAMES', async () => {})
  }
  if (state.step === 'NAMES') {
    progress.step('Naming concepts')
    state = await doPages(
      job,
      state,
      (run, _corpus, { after }) => refreshNames(run, after, pageSize),
      null,
      'concepts',
    )
    state = await passOn(job, state, 'CLEARING', async () => {})
  }
  if (state.step === 'CLEARING') {
    await graph.writeAlone(clearNeighbours)
    await graph.write(async (run) => {
      for (const statement of renewPaperText) await run(statement)
    })
    await awaitIndexes(graph, progress)
    state = await passOn(job, state, 'NEIGHBOURS', async () => {})
  }
  progress.step('Finding what is alike')
  state = await joinAll(job, state, papers)
  await graph.write(async (run) => {
    await lockedCorpus(run, new Date(), { embedder, refresh: markOf(state) })
    await run(saveRefresh(null))
  })
  await refreshThemes(graph, progress)
  progress.end()
  return { papers }
}
