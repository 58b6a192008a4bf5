/** A number of a list or a footnote before a name: "1. Acme", "2Birka University", "³ Acme"; a letter only with its bracket or stop. "2B4" is a postcode's. */
const numbers = /(?<![\p{L}\p{N}.])[([]?(?<mark>\d{1,2}|[¹²³⁴-⁹])[.)\]]?\s*(?=\p{L}(?!\d))/gu
const letters = /(?<![\p{L}\p{N}.])(?:[([](?<bracketed>[a-k])[)\]]|(?<mark>[a-k])[.)])\s*(?=\p{L})/gu

type Start = { from: number; to: number }

/** Where marks stand that count from the first; none where there are not two of them or the text does not begin with one. */
const starts = (text: string, form: RegExp, markAt: (count: number) => string): Start[] => {
  const found: Start[] = []
  for (const { index, 0: match, groups } of text.matchAll(form))
    if ((groups?.mark ?? groups?.bracketed)?.normalize('NFKC') === markAt(found.length))
      found.push({ from: index, to: index + match.length })
  return found.length < 2 || text.slice(0, found[0]?.from).trim() !== '' ? [] : found
}

/** The names of a numbered or lettered list in one line, "1. Acme 2. Birka University"; a text that does not count from the first mark stays whole. */
export const splitNumbered = (text: string): string[] => {
  const byNumber = starts(text, numbers, (count) => String(count + 1))
  const found = byNumber.length > 0 ? byNumber : starts(text, letters, (count) => 'abcdefghijk'.charAt(count))
  if (found.length === 0) return [text]
  return found.map(({ to }, place) =>
    text.slice(to, found[place + 1]?.from).replace(/(?:[\s,;·•|]|\s(?:and|&)\s*$)+$/u, ''),
  )
}
