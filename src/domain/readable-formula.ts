import { latexRelations } from './latex-relations.ts'
import { latexSigns } from './latex-signs.ts'
import { loweredText } from './lowered-text.ts'
import { raisedText } from './raised-text.ts'

const doubled = new Map(
  [...'ACEFHKNPQRTZ1'].map((sign, place) => [sign, [...'𝔸ℂ𝔼𝔽ℍ𝕂ℕℙℚℝ𝕋ℤ𝟙'][place] ?? sign]),
)

const fonts =
  /^(?:math(?:rm|bf|sf|tt|it|cal|scr|frak|normal|bb|bbm|ds)|bm|boldsymbol|pmb|text(?:rm|bf|it|sf|tt|sc|normal|up)?|mbox|hbox|emph|ensuremath|underline)$/u
const silent =
  /^(?:left|right|[bB]igg?[lrm]?|displaystyle|textstyle|scriptstyle|limits|nolimits|rm|bf|it|cal|sf|tt|em|mathsurround|nonumber|xspace|phantom)$/u
const functions =
  /^(?:arccos|arcsin|arctan|arg|cos|cosh|cot|deg|det|dim|exp|gcd|inf|ker|lim|ln|log|max|min|mod|poly|polylog|Pr|sin|sinh|sup|tan|tanh)$/u
const marks = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['vec', '\u20d7'],
  ['check', '\u030c'],
])

/** The command, group or sign at the beginning of a formula's rest. */
const part = /^(?:\\([a-zA-Z]+)\*?[^\S\n]*|\\([^a-zA-Z])|([^\\]))/u

const isAtom = (text: string): boolean => /^[\p{L}\p{N}.]+$/u.test(text)
const inBrackets = (text: string): string => (isAtom(text) ? text : `(${text})`)

/** What stands around a formula, without a space between. */
type Surroundings = { before: string; after: string }

/** Reads a formula from left to right; throws nothing: what cannot be written in one line makes it null. */
const readFormula = (formula: string, { before, after }: Surroundings): string | null => {
  let rest = formula
  let read = ''
  const group = (): string | null => {
    rest = rest.trimStart()
    if (!rest.startsWith('{')) {
      const [whole = '', command] = part.exec(rest) ?? []
      rest = rest.slice(whole.length)
      return whole === '' || (command !== undefined && fonts.test(command))
        ? null
        : readFormula(whole, { before: '', after: '' })
    }
    let depth = 0
    for (let end = 0; end < rest.length; end += 1) {
      if (rest[end] === '\\') end += 1
      else if (rest[end] === '{') depth += 1
      else if (rest[end] === '}' && --depth === 0) {
        const content = rest.slice(1, end)
        rest = rest.slice(end + 1)
        return readFormula(content, { before: '', after: '' })
      }
    }
    return null
  }
  const command = (name: string): string | null => {
    const sign = latexSigns.get(name)
    const relation = latexRelations.get(name)
    if (relation !== undefined) return ` ${relation} `
    if (sign !== undefined) return sign
    if (silent.test(name)) return ''
    if (functions.test(name)) return `${/[\p{L}\p{N})]$/u.test(read) ? ' ' : ''}${name} `
    if (name === 'quad' || name === 'qquad') return ' '
    if (name === 'frac' || name === 'tfrac' || name === 'dfrac') {
      const [over, under] = [group(), group()]
      return over === null || under === null ? null : `${inBrackets(over)}/${inBrackets(under)}`
    }
    const mark = marks.get(name)
    if (!fonts.test(name) && name !== 'sqrt' && mark === undefined) return null
    const content = group()
    if (content === null) return null
    if (name === 'sqrt') return `√${inBrackets(content)}`
    if (mark !== undefined) return [...content].length === 1 ? (content + mark).normalize('NFC') : null
    return /^math(?:bb|bbm|ds)$/u.test(name) ? (doubled.get(content) ?? content) : content
  }
  while (rest !== '') {
    const found = part.exec(rest)
    if (found === null) return null
    const [whole, name, escaped, sign] = found
    const isGroup = sign === '{'
    if (!isGroup) rest = rest.slice(whole.length)
    const next: string | null = ((): string | null => {
      if (name !== undefined) return command(name)
      if (escaped !== undefined)
        return /[{}%&#$_|]/u.test(escaped)
          ? escaped
          : /[,;: ]/u.test(escaped)
            ? ' '
            : /[!/]/u.test(escaped)
              ? ''
              : null
      if (isGroup) return group()
      if (sign === '^' || sign === '_') {
        const content = group()
        const base = read === '' ? before : read
        if (content === null) return null
        return sign === '^'
          ? raisedText(content, base)
          : loweredText(content, base, rest === '' ? after : rest)
      }
      return sign === '}' || sign === '&' || sign === '~' || sign === undefined
        ? sign === '~'
          ? ' '
          : null
        : sign
    })()
    if (next === null) return null
    read += next
  }
  return read
}

/** No formula that is longer reads well in one line. */
const longest = 60

/**
 * A simple formula of LaTeX as one types it in one line: '\mathcal{O}(n \log n)' gives 'O(n log n)', '10^{-7}' gives '10⁻⁷', '\ell' gives 'ℓ'. Null where
 * it is long, or has what cannot be written so.
 */
export const readableFormula = (formula: string, surroundings: Surroundings): string | null => {
  if (formula.length > longest * 4) return null
  const read = readFormula(formula, surroundings)
    ?.replace(/\s+/gu, ' ')
    .replace(/(?<=[([]) | (?=[)\],])| (?=[([](?<=(?:log|ln|exp|sin|cos|max|min|det|Pr) \())/gu, '')
    .trim()
    .replace(/(?<=\p{N}) ×$/u, '×')
  return read === undefined || read.length > longest ? null : read
}
