import type { ConceptKind } from '../../../domain/concept-kind.ts'
import type { KindCue, NameInSentence } from './kind-cue.ts'
import type { Reading } from '../../text/reading.ts'

/** More places than that say nothing new. */
const mostPlaces = 12

/** LaTeX and Markdown set off what a paper introduces: "\\textbf{KeelNet}, a network", "**KeelNet**". */
const withoutCommands = (text: string): string =>
  /[\\{}$*]/u.test(text) ? text.replace(/\\[a-zA-Z]+\s?(?=\{)|\*\*|[{}$]/gu, '') : text

const inSentence = ({ source, tokens }: Reading, from: number, to: number): NameInSentence => {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to]?.end ?? 0
  const before =
    source
      .slice(Math.max(0, start - 160), start)
      .split(/[.!?;]\s|\n/u)
      .at(-1) ?? ''
  return {
    before: withoutCommands(before),
    name: source.slice(start, end),
    after: withoutCommands(source.slice(end, end + 200)),
  }
}

/** The kind that a paper gives a name at one of its places, as in "X, a benchmark of ..."; OTHER where none of the cues says one. */
export const kindOfName = (
  reading: Reading,
  places: { from: number; to: number }[],
  cues: readonly KindCue[],
): ConceptKind => {
  const sentences = places.slice(0, mostPlaces).map(({ from, to }) => inSentence(reading, from, to))
  for (const cue of cues)
    for (const sentence of sentences) {
      const kind = cue(sentence)
      if (kind !== 'OTHER') return kind
    }
  return 'OTHER'
}
