import { backgroundWords } from '../text/background-words.ts'
import { foldWord } from '../text/fold-word.ts'
import { stemWord } from '../text/stem-word.ts'

/** Words that scholarly English uses often although they are names. */
const names = new Set(
  `amazon apache arabic beijing boeing boltzmann carlo china czech dirichlet dutch facebook fourier french german gibbs github google greek hindi india internet
  java javascript latin markov microsoft monte pascal penn python reddit stanford twitter wikipedia wordnet yahoo youtube`.split(
    /\s+/u,
  ),
)

/** "Bayesian", "English", "Japanese" are written with a capital wherever they stand. */
const fromName = /(?:[ei]an|ish|ese)$/u

/** Endings of ordinary nouns, which names of people, places and products seldom have. */
const ordinaryEnding = /(?:.[st]ion|..ing|.ity|.ment|.ness|.[ae]nce|.ism|ology)s?$/u

const isOrdinary = (word: string): boolean =>
  !fromName.test(word) &&
  !names.has(word.toLowerCase()) &&
  (ordinaryEnding.test(word) || backgroundWords.has(stemWord(foldWord(word))))

/**
 * A name in title case as it stands inside a sentence: "fine-tuning" for "Fine-Tuning". Words that scholarly English does not use often keep
 * their capitals ("Adam", "hidden Markov model"), and so does a name with an acronym, a digit or capitals inside.
 */
export const lowerCaseOrdinary = (name: string): string =>
  /\p{N}|\p{L}\p{Lu}/u.test(name)
    ? name
    : name.replace(/\p{Lu}\p{Ll}+/gu, (word) => (isOrdinary(word) ? word.toLowerCase() : word))
