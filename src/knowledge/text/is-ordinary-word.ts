import { backgroundWords } from './background-words.ts'
import { foldWord } from './fold-word.ts'
import { stemWord } from './stem-word.ts'

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

/** Whether a word with a capital is hardly ever a name, so that its capital is the place's: "Fine", "Segmentation", but not "Adam", "Markov" and "Bayesian". */
export const isOrdinaryWord = (word: string): boolean =>
  !fromName.test(word) &&
  !names.has(word.toLowerCase()) &&
  (ordinaryEnding.test(word) || backgroundWords.has(stemWord(foldWord(word))))
