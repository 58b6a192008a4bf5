/** A number of a list or a footnote before a name: "1. Acme", "2Birka University", "³ Acme"; a letter with its bracket or stop, or before a capital. "2B4" and "BS1 2LY" are postcodes'. */
const forms = [
  /(?<![\p{L}\p{N}.]|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s)[([]?(?<mark>\d{1,2}|[¹²³⁴-⁹])(?:[.)\]]|\s[:)])?\s*(?!(?:av|avenue|bd|boulevard|rue)\b)(?=\p{L}(?!\d))/giu,
  /(?<![\p{L}\p{N}.])(?:[([](?<bracketed>[a-k])[)\]]|(?<mark>[a-k])[.)])\s*(?=\p{L})/gu,
  /(?<![^\s,;.])(?<mark>[a-k])\s+(?=\p{Lu}\p{L})/gu,
]

/** "*Co-first authors", or nothing. */
const remark = /^[\s*†‡§#]*(?:(?:co-?first|corresponding|equal|these|joint)\s[^\d,]{0,60})?$/iu

type Start = { from: number; to: number }

/** Where a number or a letter stands in its order. */
const placeOf = (mark: string): number => (/^[a-k]$/u.test(mark) ? mark.charCodeAt(0) : Number(mark))

/** Where marks stand that count on from the one that the text begins with; none where there are not two of them. */
const starts = (text: string, form: RegExp): Start[] => {
  const found: Start[] = []
  let last: number | undefined
  for (const { index, 0: match, groups } of text.matchAll(form)) {
    const place = placeOf((groups?.mark ?? groups?.bracketed ?? '').normalize('NFKC'))
    if (last === undefined && !remark.test(text.slice(0, index))) return []
    if (last !== undefined && place !== last + 1) continue
    found.push({ from: index, to: index + match.length })
    last = place
  }
  return found.length < 2 ? [] : found
}

/**
 * The names of a numbered or lettered list in one line, "1. Acme 2. Birka University", which may be the rest of a longer one and begin with "3."; a text that does
 * not count stays whole.
 */
export const splitNumbered = (text: string): string[] => {
  const found = forms.map((form) => starts(text, form)).find((marks) => marks.length > 0) ?? []
  if (found.length === 0) return [text]
  return found.map(({ to }, place) =>
    text.slice(to, found[place + 1]?.from).replace(/(?:[\s,;·•|]|\s(?:and|&)\s*$)+$/u, ''),
  )
}
