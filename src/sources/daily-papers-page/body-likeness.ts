const ideographs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu

/** Length in Latin letters: a Chinese, Japanese or Korean letter counts as three. */
const lengthOf = (text: string): number => text.length + 2 * (text.match(ideographs)?.length ?? 0)

const byLength = (length: number): number => {
  if (length >= 400) return 6
  if (length >= 250) return 3
  if (length >= 160) return 1
  return length <= 120 ? -1.5 : 0
}

const byEnd = (text: string): number => {
  if (/[.。…]["'”’)\]]*$/u.test(text)) return 2.5
  return /[?!:？！]["'”’)\]]*$/u.test(text) ? -1.5 : -2.5
}

/** Titles in capitals, as 'Attention for Everyone': judged by the words of more than three letters. */
const byCapitals = (text: string): number => {
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]{3,}/gu) ?? []
  if (words.length < 2) return 0
  const capitals = words.filter((word) => /^(?:\p{Lu}|.\p{Lu})/u.test(word)).length / words.length
  if (capitals >= 0.65) return -2
  return capitals <= 0.25 ? 0.5 : 0
}

const sentences = /[\p{Ll}\p{N})\]"”][.]["'”’)]?\s+["'“‘(]?\p{Lu}|[。！？]./u
const sentenceStarts =
  /^(?:we|our|this (?:paper|work|article|study|report)|in this|these|the (?:code|data|model|project|source)|all (?:code|data|models)|code|project|experiments|however|furthermore|additionally|moreover|finally|here,|to this end)\b/iu
const bullet = /^[-*–—•·◦‣▪∙]\s/u
const numbered = /^\(?\d{1,2}[.)]\s/u
const addresses = /https?:\/\/|\b(?:github|gitlab|huggingface)\.(?:com|co|io)\//iu
const clauses = /\b(?:we|is|are|was|were|has|have|which|that)\b/iu

/**
 * How much a paragraph looks like text rather than a title: below 0 like a title, above like text; a plain title is near -5, a whole abstract
 * near 12. It adds up length, how the paragraph ends, its capitals, sentences within it, how it
 * begins, addresses and clauses.
 */
export const bodyLikeness = (text: string): number =>
  byLength(lengthOf(text)) +
  byEnd(text) +
  byCapitals(text) +
  (sentences.test(text) ? 3 : 0) +
  (sentenceStarts.test(text) ? 1.5 : 0) +
  (bullet.test(text) ? 10 : 0) +
  (numbered.test(text) ? 5 : 0) +
  (addresses.test(text) ? 2.5 : 0) +
  (clauses.test(text) ? 0.5 : 0)
