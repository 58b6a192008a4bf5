import { remembering } from './remembering.ts'

/** Plurals that no rule below undoes, and singulars that look like plurals. */
const irregular = new Map([
  ['aliases', 'alias'],
  ['analyses', 'analysis'],
  ['atlases', 'atlas'],
  ['axes', 'axis'],
  ['biases', 'bias'],
  ['canvases', 'canvas'],
  ['children', 'child'],
  ['corpora', 'corpus'],
  ['cpus', 'cpu'],
  ['criteria', 'criterion'],
  ['crises', 'crisis'],
  ['gpus', 'gpu'],
  ['hypotheses', 'hypothesis'],
  ['indices', 'index'],
  ['lenses', 'lens'],
  ['matrices', 'matrix'],
  ['menus', 'menu'],
  ['mice', 'mouse'],
  ['npus', 'npu'],
  ['phenomena', 'phenomenon'],
  ['syntheses', 'synthesis'],
  ['theses', 'thesis'],
  ['tpus', 'tpu'],
  ['vertices', 'vertex'],
  ['viruses', 'virus'],
])
for (const singular of [
  'alias',
  'atlas',
  'bias',
  'canvas',
  'chaos',
  'gas',
  'lens',
  'news',
  'series',
  'species',
])
  irregular.set(singular, singular)

const singularOf = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  // So that "movies" and "movie" meet.
  if (word.endsWith('ie') && word.length > 4) return `${word.slice(0, -2)}y`
  if (/(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  // So that "caches" and "cache" meet.
  if (word.endsWith('che')) return word.slice(0, -1)
  return /[^siu]s$/u.test(word) ? word.slice(0, -1) : word
}

/** British spellings to American ones; words that only look British ("noise") change too, the same way wherever they stand. */
const americanOf = (word: string): string =>
  word
    .replace(/(?<=.{2})is(?=(?:e|ed|er|ing|ation|ational)$)/u, 'iz')
    .replace(/(?<=.{2})ys(?=(?:e|ed|er|ing)$)/u, 'yz')
    .replace(/(?<=.{3})our(?=(?:|al|ed|er|ing|able|hood|ite)$)/u, 'or')
    .replace(/ll(?=(?:ed|er|ing)$)/u, 'l')
    .replace(/(?<=cent|fib|met|theat)re$/u, 'er')
    .replace(/ogue$/u, 'og')
    .replace(/(?<=def|lic|off)ence$/u, 'ense')
    .replace(/^programme$/u, 'program')
    .replace(/^artefact$/u, 'artifact')
    .replace(/(?<=judg)ement$/u, 'ment')
    .replace(/^(arch|pal)aeo/u, '$1eo')
    .replace(/^(h|p|an)ae(?=m|d|sth)/u, '$1e')

/**
 * A word as names are compared: accents, case, possessive, plural and British spelling folded. Not meant to be read: the
 * same rules change both sides alike, whether or not the result is a word.
 */
export const foldWord = remembering((word) => {
  const plain = word
    .normalize('NFKD')
    .replace(/['’]s?$/u, '')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  // Short words ("gas", "its") and words with digits ("gpt4s" is none) have no plural worth undoing.
  if (plain.length < 4 || !/^\p{Script=Latin}+$/u.test(plain)) return plain
  return americanOf(irregular.get(plain) ?? singularOf(plain))
})
