/** A number of a list or a footnote before a name: "1. Acme", "2Birka University", "³ Acme". */
const mark = /(?<![\p{L}\p{N}.])[([]?(?<number>\d{1,2}|[¹²³⁴-⁹])[.)\]]?\s*(?=\p{L})/gu

/** The names of a numbered list in one line, "1. Acme 2. Birka University"; a text that does not count from one stays whole. */
export const splitNumbered = (text: string): string[] => {
  const starts: { from: number; to: number }[] = []
  for (const { index, 0: match, groups } of text.matchAll(mark))
    if (Number(groups?.number?.normalize('NFKC')) === starts.length + 1)
      starts.push({ from: index, to: index + match.length })
  if (starts.length < 2 || text.slice(0, starts[0]?.from).trim() !== '') return [text]
  return starts.map(({ to }, place) => text.slice(to, starts[place + 1]?.from).replace(/[\s,;]+$/u, ''))
}
