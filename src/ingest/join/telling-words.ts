import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import { wordRarity } from '../../knowledge/similarity/words/word-rarity.ts'
import { documentFrequency } from '../../knowledge/text/document-frequency.ts'

/** So many words find a paper's like: with more of them the index takes longer and finds the same. */
const wordsAtMost = 12

/** A word that more papers have would make each search slower than the one before, and tells little. */
const commonest = 1_000

const word = /[\p{L}\p{N}\p{M}]{2,40}/gu

/**
 * The words of a paper that find others like it in the full-text index, as a query of the index's language, each with its weight: those that it has often
 * and that few other papers have, but some. A word of the title counts three times. Empty where no word is in another paper.
 */
export const tellingWords = (
  { title, text }: { title: string; text: string },
  corpus: CorpusStatistics,
): string => {
  const counts = new Map<string, number>()
  const count = (of: string, weight: number): void => {
    for (const [found] of of.toLowerCase().matchAll(word))
      counts.set(found, (counts.get(found) ?? 0) + weight)
  }
  count(title, 3)
  count(text, 1)
  return [...counts]
    .map(([found, times]) => ({ found, times, inPapers: documentFrequency(corpus, found) }))
    .filter(({ inPapers }) => inPapers > 1 && inPapers <= commonest)
    .map(({ found, times, inPapers }) => ({
      found,
      weight: Math.log2(1 + times) * wordRarity(corpus.papers, inPapers) ** 2,
    }))
    .sort((a, b) => b.weight - a.weight || (a.found < b.found ? -1 : 1))
    .slice(0, wordsAtMost)
    .map(({ found, weight }) => `${found}^${weight.toFixed(2)}`)
    .join(' ')
}
