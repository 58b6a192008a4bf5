import type { Reading } from '../../text/reading.ts'
import { isPluralAcronym } from './is-plural-acronym.ts'
import type { WordUnit } from '../units/word-unit.ts'

const doing =
  /^(?:(?:pre-?)?training|fine-?tuning|tuning|prompting|pruning|distilling|quantizing|quantising|scaling|steering|serving|teaching|probing|merging)$/iu
/** What that is done to: "models", "LLMs". */
const many =
  /^(?:[Aa]gents|[Aa]ssistants|[Cc]lassifiers|[Dd]etectors|[Ee]ncoders|[Mm]achines|[Mm]odels|[Nn]ets|[Nn]etworks|[Pp]olicies|[Rr]obots|[Tt]ransformers)$/u

/**
 * Whether words that begin with `first` and end with `last` tell what is done to many, and name nothing of their own: "training language models", but not the
 * two words "scaling models".
 */
export const doesToMany = (
  { source, tokens }: Reading,
  first: WordUnit,
  last: WordUnit,
  units: number,
): boolean => {
  if (!(tokens[first.to]?.text.endsWith('ing') ?? false)) return false
  if (!doing.test(source.slice(tokens[first.from]?.start, tokens[first.to]?.end))) return false
  const head = tokens[last.to]?.text ?? ''
  return isPluralAcronym(head) || (units > 2 && many.test(head))
}
