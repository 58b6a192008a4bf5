const raised = new Map(
  [...'0123456789+-=()ni'].map((sign, place) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][place] ?? sign]),
)

/** Signs that stand as high without being raised, or are written so. */
const alreadyHigh = /^(?:[*∗⋆†‡§′″°ªº®™+-]|['’]+)$/u

const asWritten = new Map([
  ['∗', '*'],
  ['TM', '™'],
  ['o', '°'],
  ['∘', '°'],
  ['○', '°'],
])

/**
 * What is raised in print, in a plain text: '⁻⁷' where every sign has a raised form, '^T' or '^(p-1)' elsewhere; "th" behind a number and
 * stars stay as they are. `before` is the text in front of it.
 */
export const raisedText = (content: string, before: string): string => {
  const text = content.trim().replace(/[−–]/gu, '-')
  if (text === '') return ''
  const isOrdinal = /^(?:st|nd|rd|th|er|re|e|ème|nde?)$/u.test(text) && /\d$/u.test(before)
  if (isOrdinal) return text
  if (text === 'TM' || (asWritten.has(text) && /\d\s?$/u.test(before)) || text === '∗')
    return asWritten.get(text) ?? text
  if (alreadyHigh.test(text) && !/^[+-]$/u.test(text)) return text
  const signs = [...text]
  // Both copies of a gene are told by two signs: "p53⁻/⁻".
  if (signs.every((sign) => raised.has(sign)) || /^[+-]\/[+-]$/u.test(text))
    return signs.map((sign) => raised.get(sign) ?? sign).join('')
  // A mark of a footnote or an affiliation has nothing that it is the power of.
  if (!/[\p{L}\p{N})\]}|]$/u.test(before)) return text
  return /^-?[\p{L}\p{Nd}.]+$|^[^()]$/u.test(text) ? `^${text}` : `^(${text})`
}
