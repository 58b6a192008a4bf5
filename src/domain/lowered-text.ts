const lowered = new Map(
  [...'0123456789+-=()'].map((sign, place) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][place] ?? sign]),
)

/**
 * What is lowered in print, in a plain text: plain in formulas of substances and behind letters ("H2O", "PM2.5", "La2-xSrxCuO4"), '₂' behind a digit,
 * and '_i' or '_(i,j)' elsewhere. `before` and `after` are the text around it.
 */
export const loweredText = (content: string, before: string, after: string): string => {
  const text = content.trim().replace(/[−–]/gu, '-')
  if (text === '') return ''
  const signs = [...text]
  if (/\d$/u.test(before) && signs.every((sign) => lowered.has(sign)))
    return signs.map((sign) => lowered.get(sign)).join('')
  if (/^[\d.]+$/u.test(text) && /[\p{L})\]]$/u.test(before)) return text
  const inSubstance =
    /(?:(?<!\p{Lu})\p{Lu}\p{Ll}?|\))$/u.test(before) && /^[\d.]*[+-]?[a-zδ]?$|^[a-zδ]$/u.test(text)
  if (inSubstance && (/\d/u.test(text) || /^[\p{Lu}(]/u.test(after))) return text
  if (text === 'x' && /[A-Z]O$/u.test(before)) return text
  return /^[\p{L}\p{Nd}.]+$|^[^()]$/u.test(text) ? `_${text}` : `_(${text})`
}
