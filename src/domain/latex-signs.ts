import { greekLetters } from './greek-letters.ts'

const capitals = [...greekLetters].map(([name, letter]): [string, string] => [
  name.charAt(0).toUpperCase() + name.slice(1),
  letter.toUpperCase(),
])

const pairs = (listed: string): [string, string][] =>
  listed
    .trim()
    .split(/\s+/u)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)])

/** Letters and signs by the commands that LaTeX has for them, those of text and of formulas together. */
export const latexSigns: ReadonlyMap<string, string> = new Map([
  ...capitals,
  ...greekLetters,
  ...pairs(`ell:ℓ hbar:ℏ hslash:ℏ imath:i jmath:j Re:ℜ Im:ℑ aleph:ℵ wp:℘ infty:∞ partial:∂ nabla:∇ emptyset:∅ varnothing:∅ forall:∀ exists:∃
  cdot:· cdots:⋯ ldots:… dots:… dotsc:… prime:′ circ:∘ degree:° ast:* star:⋆ dagger:† ddagger:‡ dag:† ddag:‡ bullet:• top:T
  angle:∠ perp:⊥ parallel:∥ odot:⊙ sun:☉ square:□ Box:□ triangle:△ sharp:♯ flat:♭ neg:¬ lnot:¬ oplus:⊕ otimes:⊗
  langle:⟨ rangle:⟩ lfloor:⌊ rfloor:⌋ lceil:⌈ rceil:⌉ lbrace:{ rbrace:} vert:| Vert:‖ mid:| colon:: slash:/ backslash:\\
  textendash:– textemdash:— textellipsis:… textquoteleft:‘ textquoteright:’ textquotedblleft:“ textquotedblright:” textquotesingle:'
  textdegree:° textmu:µ textregistered:® texttrademark:™ textcopyright:© copyright:© textasciitilde:~ textasciicircum:^ textunderscore:_
  textbackslash:\\ textbar:| textless:< textgreater:> textdollar:$ textbullet:• textperiodcentered:· textpm:± texttimes:× S:§ P:¶ pounds:£ euro:€
  texteuro:€ AA:Å AE:Æ OE:Œ O:Ø L:Ł DH:Ð TH:Þ DJ:Đ NG:Ŋ aa:å ae:æ oe:œ o:ø l:ł ss:ß dh:ð th:þ dj:đ ng:ŋ i:i j:j
  TeX:TeX LaTeX:LaTeX LaTeXe:LaTeX BibTeX:BibTeX`),
])
