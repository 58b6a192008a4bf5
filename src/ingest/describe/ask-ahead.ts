import { emptyCorpus } from '../../knowledge/embedders/empty-corpus.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'
import { embeddedText } from './embedded-text.ts'
import type { PaperChange } from '../write/paper-change.ts'
import type { Readers } from '../readers/readers.ts'

/**
 * Has a language model and an extractor read what changes, before the transaction that writes it begins: they take up to seconds a paper, and nobody else can
 * write while it is open. Their answers are remembered. Asks nobody where neither is at work.
 */
export const askAhead = async (
  { embedder, extractor }: Pick<Readers, 'embedder' | 'extractor'>,
  changesOf: () => Promise<PaperChange[]>,
): Promise<void> => {
  const hasModel = unrelatedCosine(embedder) !== null
  if (!hasModel && extractor === null) return
  const changes = (await changesOf()).filter(({ textChanged }) => textChanged)
  if (changes.length === 0) return
  const reworded = changes.filter(({ wordsChanged }) => wordsChanged).map(({ text }) => embeddedText(text))
  await Promise.all([
    extractor?.extract(changes.map(({ text }) => text)),
    hasModel && reworded.length > 0 ? embedder.embed(reworded, emptyCorpus) : null,
  ])
}
