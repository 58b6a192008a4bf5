const tex = '<(?:jats:)?tex-math(?:\\s[^<>]{0,300})?>[^<>]*</(?:jats:)?tex-math\\s*>'
const beforeMathml = new RegExp(`${tex}\\s*(?=<(?:mml:)?math[\\s>])`, 'giu')
const behindMathml = new RegExp(`(</(?:mml:)?math\\s*>)\\s*${tex}`, 'giu')

/** A text whose formulas stand in it once: JATS gives one as TeX and as MathML beside each other (`<alternatives>`), and the MathML stays. */
export const oneRendering = (text: string): string =>
  text.includes('tex-math') ? text.replace(beforeMathml, '').replace(behindMathml, '$1') : text
