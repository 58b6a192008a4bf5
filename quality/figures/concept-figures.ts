import type { DescribedBenchPaper } from '../described-half.ts'
import type { Figure } from './figure.ts'
import { firstTen } from './first-ten.ts'
import { labelOfMention } from './label-of-mention.ts'
import { mean } from './mean.ts'

type Match = { precision: number; recall: number; f1: number; failure: string }

const list = (words: string[]): string => words.map((word) => `"${word}"`).join(', ') || 'nothing'

const matchOf = ({ paper, knowledge }: DescribedBenchPaper): Match => {
  const { keyphrases } = paper.labels
  const said = firstTen(knowledge)
  const labels = said.map((mention) => labelOfMention(mention, keyphrases))
  const found = new Set(labels.filter((label) => label !== null))
  const precision = said.length === 0 ? 0 : found.size / said.length
  const recall = found.size / keyphrases.length
  const missed = keyphrases.filter((keyphrase) => !found.has(keyphrase))
  const others = said.filter((_, place) => labels[place] === null).map(({ spelling }) => spelling)
  return {
    precision,
    recall,
    f1: found.size === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    failure: `${paper.id}: missed ${list(missed)}; said ${list(others)}`,
  }
}

/**
 * Precision, recall and F1 of the first ten concepts of each paper against its labelled keyphrases, exact after stemming, then the mean over papers (as is
 * usual for keyphrase extraction: Kim et al., "SemEval-2010 Task 5", but macro-averaged). A keyphrase that two mentions name counts once. The failures are of
 * the papers below the mean, worst first.
 */
export const conceptFigures = (papers: DescribedBenchPaper[]): Figure[] => {
  const matches = papers.map(matchOf)
  const average = mean(matches.map(({ f1 }) => f1))
  const failures = [...matches]
    .sort((a, b) => a.f1 - b.f1)
    .filter(({ f1 }) => f1 < (average ?? 0))
    .map(({ f1, failure }) => `${f1.toFixed(2)} ${failure}`)
  const of = papers.length
  return [
    { name: 'concepts: F1 of the first ten', value: average, of, failures },
    {
      name: 'concepts: precision of the first ten',
      value: mean(matches.map(({ precision }) => precision)),
      of,
      failures: [],
    },
    {
      name: 'concepts: recall of the first ten',
      value: mean(matches.map(({ recall }) => recall)),
      of,
      failures: [],
    },
  ]
}
