import { greekLetters } from './greek-letters.ts'

const letters = new Map([
  ...greekLetters,
  ['o', 'ø'],
  ['l', 'ł'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['oe', 'œ'],
  ['aa', 'å'],
  ['i', 'i'],
  ['j', 'j'],
  ['ell', 'l'],
])

/** Commands that stand for a sign or a font: they leave no letters behind. */
const silent = new Set(
  `bf it rm sf tt sc em bfseries itshape ttfamily scshape normalfont displaystyle left right big Big quad qquad times cdot
  cdots ldots dots to rightarrow leftarrow leftrightarrow Rightarrow Leftarrow mapsto uparrow downarrow infty sim simeq approx equiv
  le leq ge geq ne neq ll gg pm mp ast star circ bullet oplus otimes cup cap subset subseteq supset in notin forall exists partial
  nabla prime dagger ddagger limits textregistered texttrademark copyright`.split(/\s+/u),
)

const spoken = (name: string): string => {
  const letter = letters.get(name)
  if (letter !== undefined) return letter
  const capital = greekLetters.get(name.charAt(0).toLowerCase() + name.slice(1))
  return capital?.toUpperCase() ?? (silent.has(name) ? ' ' : name)
}

/**
 * A text with LaTeX's markup taken off: `$\alpha$` gives 'α', `\emph{X}` and `{\bf X}` give 'X', `Erd\H{o}s` and `G\"odel` lose the accent,
 * `\times` is a sign and goes; the name of a macro that is not known stays as a word. Text without a backslash only loses `$`.
 */
export const plainLatex = (text: string): string =>
  text
    .replace(/\\[Hbcdkruvt](?=\s*\{|\s+\\?[a-z])\s*/giu, '')
    .replace(/\\["'`^~=.]\s*/gu, '')
    .replace(/\\([a-z]+)\*?\s*\{/giu, (_, name: string) => `${letters.get(name) ?? ''}{`)
    .replace(/\\([a-z]+)\s?/giu, (_, name: string) => spoken(name))
    .replace(/[\\$]/gu, '')
