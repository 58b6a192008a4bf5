/** The outermost brackets of a text that close again, from where each opens to behind where it closes. */
const bracketed = (text: string): [from: number, to: number][] => {
  const found: [number, number][] = []
  let depth = 0
  let from = 0
  for (let place = 0; place < text.length; place += 1) {
    if (text[place] === '(') {
      if (depth === 0) from = place
      depth += 1
    } else if (text[place] === ')' && depth > 0) {
      depth -= 1
      if (depth === 0) found.push([from, place + 1])
    }
  }
  return found
}

/** A name ends here: with the text, before another one, or before more in brackets. */
const nameEnds = /^\s*(?:$|[,;(]|(?:and|&)\s)/iu

/**
 * Names without what stands in brackets behind each: 'Ann Ex (MIT), Bo Why (1) ((1) ETH, Zurich)'. What has no Latin letter or digit stays, as it is the name in
 * another script, and so does what stands within a name.
 */
export const withoutAffiliations = (text: string): string => {
  let names = ''
  let end = 0
  for (const [from, to] of bracketed(text)) {
    const isBeside =
      nameEnds.test(text.slice(to, to + 40)) && /[\p{sc=Latin}\p{N}]/u.test(text.slice(from, to))
    names += text.slice(end, isBeside ? from : to)
    end = to
  }
  return names + text.slice(end)
}
