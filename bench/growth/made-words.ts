const onsets = ['b', 'br', 'c', 'ch', 'd', 'f', 'fl', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'st', 't', 'tr', 'v', 'w'] // prettier-ignore
const vowels = ['a', 'e', 'i', 'o', 'u']
const codas = ['', '', '', '', '', 'l', 'n', 'r', 's', 'nt']
const endings = ['', '', '', '', '', '', '', '', '', '', '', '', 'tion', 'ment', 'ity', 'ness', 'al', 'ic', 'ive', 'ed', 'ing', 'er', 'or', 'ous', 'ism', 'ology'] // prettier-ignore

/** So many different words of two or three syllables, some with the endings of English, so that taggers and stemmers have what they know. */
export const madeWords = (count: number, next: () => number): string[] => {
  const of = (list: string[]): string => list[Math.floor(next() * list.length)] ?? ''
  const words = new Set<string>()
  while (words.size < count) {
    const syllables = next() < 0.7 ? 2 : 3
    const stem = Array.from({ length: syllables }, () => of(onsets) + of(vowels) + of(codas)).join('')
    words.add(stem + of(endings))
  }
  return [...words]
}
