import { isDeepStrictEqual } from 'node:util'
import { canonicalJson } from '../../domain/canonical-json.ts'
import { mergeStatements } from '../../domain/merge-statements.ts'
import type { PaperStatement } from '../../domain/paper-statement.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import type { Knowledge, PaperKnowledge, PaperText } from '../../knowledge/knowledge.ts'
import { countWords } from '../../knowledge/similarity/words/count-words.ts'
import { wordProfile } from '../../knowledge/similarity/words/word-profile.ts'
import { inTurns } from '../in-turns.ts'
import { paperText } from './paper-text.ts'

/** Papers that are described while Neo4j writes those before them: Node has little to do then. */
export type DescribeAhead = {
  /** Begins to describe the papers that records state as if they came into a corpus next, each of them new; ends what was begun before. */
  begin(corpus: CorpusStatistics, statements: () => Promise<PaperStatement[]>): void
  /** What was found, where the papers came as it was foreseen and the corpus is the same then; otherwise a paper may read otherwise, and nothing is given. */
  foundIn(corpus: CorpusStatistics): Promise<(paper: PaperText) => PaperKnowledge | undefined>
  /** Describes no more. */
  end(): void
}

type Foreseen = { corpus: CorpusStatistics; found: Map<string, PaperKnowledge> }

/** Papers that are worked on before others have their turn: some milliseconds. */
const atATime = 4

const foresee = async (
  knowledge: () => Promise<Knowledge>,
  before: CorpusStatistics,
  statementsOf: () => Promise<PaperStatement[]>,
  signal: AbortSignal,
): Promise<Foreseen> => {
  const [statements, { describe }] = await Promise.all([statementsOf(), knowledge()])
  const papers = await inTurns(
    statements,
    atATime,
    (statement) => {
      const paper = paperText(mergeStatements([statement]).facts)
      return { paper, words: wordProfile(paper.title, paper.text) }
    },
    signal,
  )
  const corpus = countWords(
    before,
    papers.map(({ words }) => words),
  )
  const found = await inTurns(
    papers,
    atATime,
    ({ paper }): [string, PaperKnowledge] => [
      canonicalJson(paper),
      describe(paper, { corpus, embedding: null }),
    ],
    signal,
  )
  return { corpus, found: new Map(found) }
}

/** Describes by words alone: what a language model and an extractor say of a paper is not known ahead. */
export const createDescribeAhead = (knowledge: () => Promise<Knowledge>): DescribeAhead => {
  let running = new AbortController()
  let foreseen: Promise<Foreseen | null> = Promise.resolve(null)
  const end = (): void => {
    running.abort()
    foreseen = Promise.resolve(null)
  }
  return {
    begin(corpus, statements) {
      end()
      running = new AbortController()
      // What cannot be described fails again in its turn, and is told there.
      foreseen = foresee(knowledge, corpus, statements, running.signal).catch(() => null)
    },
    async foundIn(corpus) {
      const ready = await foreseen
      return ready !== null && isDeepStrictEqual(ready.corpus, corpus)
        ? (paper) => ready.found.get(canonicalJson(paper))
        : () => undefined
    },
    end,
  }
}
