import { latexAccents } from './latex-accents.ts'
import { latexRelations } from './latex-relations.ts'
import { latexSigns } from './latex-signs.ts'
import { readableFormula } from './readable-formula.ts'

const formulaEnvironments =
  'equation|align|gather|multline|eqnarray|displaymath|math|alignat|array|cases|tikzcd'
const displayed = new RegExp(
  `\\$\\$[^$]{1,2000}\\$\\$|\\\\\\[[^\\]\\n]{1,2000}\\\\\\]|\\\\begin\\{(${formulaEnvironments})\\*?\\}[^]{0,2000}?\\\\end\\{\\1\\*?\\}`,
  'gu',
)
const bracketed = /\\\(([^\n]{1,300}?)\\\)/gu

/** Of what stands between two dollars whether it is a formula rather than "5 million, up from ". */
const isFormula = (content: string, next: string): boolean => {
  if (content === '' || content.length > 1000) return false
  if (/\\[a-zA-Z]|[_^]/u.test(content)) return true
  if (/\d/u.test(next)) return false
  if (/^\s|\s$/u.test(content)) return /^\s*\p{L}\s*$|[=<>]/u.test(content)
  return !/\p{L}{4,}.*\s\p{L}{2,}|^\d[\d.,]*\s*\p{L}{2,}|^\d.*\s\p{L}{2,}/su.test(content)
}

/** What a formula is replaced with while the text around it is read. */
const placeOf = (index: number): string => `\u{f0000}${index}\u{f0001}`

const citing =
  /(?<![~\s])[~\s]*(?:\bRefs?\.?[~\s]*)?\\(?:no)?[cC]ite[a-zA-Z]{0,12}\*?(?:\s*\[[^\]]{0,200}\]){0,2}\s*\{[^{}]{0,1000}\}/gu
const pointing =
  /(?<![~\s])[~\s]*\\(?:label|ref|eqref|autoref|[cC]ref|[cC]pageref|pageref|nameref|index|thanks|vspace|hspace|vskip|hskip|input|include|includegraphics|bibliography|bibliographystyle|thispagestyle|pagestyle)\*?(?:\[[^\]]{0,200}\])?\s*\{[^{}]{0,500}\}/gu
const fontSwitch =
  /\{\s*\\(?:bf|it|em|sc|tt|rm|sl|sf|bfseries|itshape|scshape|ttfamily|rmfamily|sffamily|slshape|upshape|mdseries|small|large|Large|tiny|normalsize)(?![a-zA-Z])\s*([^{}]*?)(?:\\\/)?\s*\}/gu
const silent =
  /\\(?:bf|it|em|sc|tt|rm|sl|sf|bfseries|itshape|scshape|ttfamily|normalfont|noindent|centering|par|newline|linebreak|item|xspace|protect|relax|maketitle|smallskip|medskip|bigskip|allowbreak|nobreak|break|quad|qquad|hfill|hline)(?![a-zA-Z])\s?/gu
/** Commands of formulas, whose arguments say nothing without them. */
const ofFormulas =
  /^(?:[dt]?frac|binom|sqrt|operatorname|over|under|sum|prod|int|lim|stackrel|overset|underset|math[a-z]*)/u
const withArgument = /\\([a-zA-Z]+)\*?(?:\s?\[[^\]]{0,100}\])?\s?\{([^{}]*)\}/gu
const withTwo =
  /\\(href|textcolor|colorbox|texorpdfstring|hyperref|hypertarget|hyperlink|ion)\s?\{([^{}]*)\}\s?\{([^{}]*)\}/gu

const ofTwo = (whole: string, name: string, first: string, second: string): string => {
  if (name === 'href') return first === second || second.trim() === '' ? first : `${second} (${first})`
  if (name === 'ion') return `${first} ${second}`
  return name === 'texorpdfstring' || second !== '' ? second : whole
}

const ofArgument = (whole: string, name: string, content: string): string => {
  if (name === 'begin' || name === 'end') return ' '
  if (name === 'footnote') return ` (${content.trim()})`
  if (content === '' || ofFormulas.test(name)) return whole
  return latexSigns.has(name) ? `${latexSigns.get(name) ?? ''}${content}` : content
}

/** A letter that goes on a word takes the space behind its command: "S\\o ren". */
const inWords = /^(?:o|O|l|L|ss|ae|AE|oe|OE|aa|AA|i|j)$/u

const ofSign = (whole: string, name: string, behind = ''): string => {
  const sign = latexSigns.get(name) ?? latexRelations.get(name)
  if (sign === undefined) return whole
  return sign + (behind === ' ' && !inWords.test(name) ? ' ' : '')
}

/** So deep commands are read within each other. */
const deepest = 6

const withoutCommands = (text: string): string => {
  let plain = text.replace(citing, '').replace(pointing, '')
  for (let depth = 0; depth < deepest; depth += 1) {
    const next = plain.replace(withTwo, ofTwo).replace(fontSwitch, '$1').replace(withArgument, ofArgument)
    if (next === plain) break
    plain = next
  }
  return plain.replace(/\\([a-zA-Z]+)(?![a-zA-Z])(\{\}| )?/gu, ofSign).replace(silent, '')
}

const withPlainSigns = (text: string): string =>
  text
    .replace(/\\\\(?:\[[^\]]{0,20}\])?/gu, ' ')
    .replace(/\\([%&_#{}])/gu, '$1')
    .replace(/\\[,;: ]/gu, ' ')
    .replace(/\\[-!/@](?!\w*\\)/gu, '')
    .replace(/(?<=[\p{L}\p{N}.,)\u{f0001}])~(?=[\p{L}\p{N}(\u{f0000}])/gu, ' ')
    .replace(/(?<!\\|\\[a-zA-Z]{1,30}\*?)\{([\p{L}\p{N}\p{M}.'’–-]+)\}/gu, '$1')
    .replace(/``|(?<=\p{L}[.,!?]?)''/gu, (quotes) => (quotes === '``' ? '“' : '”'))
    .replace(/(?<=[^\s-])--(?=[^\s-])/gu, '–')
    .replace(/(?<=[^\s-])---(?=[^\s-])/gu, '—')
    .replace(/\s?\(\s*[,;]?\s*\)|\s?\[\s*\]/gu, (empty) =>
      /[,;\s]/u.test(empty.trim().slice(1, -1)) || empty.trim() === '()' ? '' : empty,
    )

const mayHaveSome = /[\\$]|[\p{L}\p{N}]--[\p{L}\p{N}]|\{[\p{Lu}\p{N}]/u

/** What needs no other sign of LaTeX beside it: "Erdős--Rényi", and what bibliographies keep the capitals of, "{BERT}", "{{Dark Energy}}" or "{A whole title}". */
const everywhere = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}])--(?=[\p{L}\p{N}])/gu, '–')
    .replace(/(?<![\\$_^\p{L}}])\{\{([\p{Lu}\p{N}\u{f0000}][^{}]*)\}\}/gu, '$1')
    .replace(/(?<![\\$_^\p{L}}])\{(\p{Lu}[\p{L}\p{N}-]*(?:\s[\p{L}\p{N}-]+)*)\}/gu, '$1')
    .replace(/\{(\u{f0000}\d+\u{f0001})\}/gu, '$1')
    .replace(/^\{(\p{Lu}[^{}]*)\}$/u, '$1')

/** Takes the formulas out of a text; `readable` are as one types them, or as they were where that is not possible. */
const withoutFormulas = (text: string): { text: string; readable: string[] } => {
  const readable: string[] = []
  const keep = (formula: string): string => placeOf(readable.push(formula) - 1)
  const [first = '', ...parts] = text
    .replace(displayed, keep)
    .replace(bracketed, (whole, formula: string) =>
      keep(readableFormula(formula, { before: '', after: '' }) ?? whole),
    )
    .split(/(?<!\\)\$/u)
  const plain = [first]
  for (let place = 0; place < parts.length; place += 1) {
    const [content = '', behind] = [parts[place], parts[place + 1]]
    if (behind === undefined || !isFormula(content, behind.charAt(0))) {
      plain.push(`$${content}`)
      continue
    }
    const before = (plain.at(-1) ?? '').slice(-2)
    const formula = readableFormula(content, { before, after: behind.slice(0, 2) })
    plain.push(keep(formula ?? `$${content}$`), behind)
    place += 1
  }
  return { text: plain.join(''), readable }
}

/**
 * A text with LaTeX as a person would want to read it: accents, signs and simple formulas written out, commands of text, citations and labels gone. A
 * formula that does not go into one line stays as it is, and so does a macro that is not known. A text without LaTeX is left alone.
 */
export const readableLatex = (text: string): string => {
  if (!mayHaveSome.test(text)) return text
  const { text: around, readable } = withoutFormulas(text)
  const isLatex = around !== text || around.includes('\\')
  const read = isLatex ? withPlainSigns(withoutCommands(latexAccents(around))) : around
  return everywhere(read)
    .replace(/\u{f0000}(\d+)\u{f0001}/gu, (_, index: string) => readable[Number(index)] ?? '')
    .replace(/\\\$/gu, '$')
    .replace(/[^\S\n]{2,}/gu, ' ')
    .trim()
}
