import type { NounPhrase } from './noun-phrases.ts'
import type { Reading } from '../text/reading.ts'

const doing =
  /^(?:(?:pre-?)?training|fine-?tuning|tuning|prompting|pruning|distilling|quantizing|quantising|scaling|steering|serving|teaching|probing|merging)$/iu
/** What that is done to: "models", "LLMs". */
const many =
  /^(?:agents|assistants|classifiers|detectors|encoders|machines|models|nets|networks|policies|robots|transformers|\p{Lu}{2,}s)$/u

/** Whether a phrase tells what is done to many, which names nothing of its own: "training language models", but not "scaling models". */
export const doesToMany = ({ source, tokens }: Reading, phrase: NounPhrase): boolean => {
  const [first, last] = [phrase[0], phrase.at(-1)]
  if (first === undefined || last === undefined || phrase.length < 2) return false
  const head = tokens[last.to]?.text ?? ''
  if (!doing.test(source.slice(tokens[first.from]?.start, tokens[first.to]?.end))) return false
  return phrase.length > 2
    ? many.test(head.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase()))
    : /^\p{Lu}{2,}s$/u.test(head)
}
