import { tokensWithin } from '../concepts/tokens-within.ts'
import type { Reading } from '../text/reading.ts'

const generalTerms = `Algorithms|Design|Documentation|Economics|Experimentation|Human Factors|Languages|Legal Aspects|Management|Measurement|Performance|Reliability|Security|\
Standardization|Theory|Verification`

/** Below abstracts: "Categories and Subject Descriptors: H.3 [Information Storage]", "General Terms: Design, Theory". */
const classes =
  /\bCategories (?:and|&) Subject Descriptors?\b(?:[\s\S]{0,400}?(?=\bGeneral Terms\b|\bKey ?words\b|\b\p{Lu}{5,}\b|$))?/gu
const terms = new RegExp(
  String.raw`\bSubject Descriptors?\b|\b(?:Author|Index|Additional) (?:Key ?words|Terms)\b|\bKey ?words\b(?=\s*[:—–-])|\bGeneral Terms\b:?(?:\s*(?:${generalTerms})\b,?)*`,
  'gu',
)

/** On the first pages of theses: "A thesis submitted in partial fulfilment of the requirements for the degree of Master of Arts at The University of Keel". */
const submission =
  /\b(?:[Tt]hesis|[Dd]issertation)(?: \p{Ll}+){0,2} [Ss]ubmitted (?:in|to|for)\b(?:[^.]{0,300}?\b(?:19|20)\d\d\b|[^.]{0,200}?\b(?:Doctor|Master|Bachelor) of \p{Lu}\p{Ll}+)/gu

/** On the sheet before a journal's article: "The following resources related to this article are available online at ...". */
const coverSheet =
  /\bThe following resources related to this article[\s\S]{0,2500}?\bregistered trademark of \p{Lu}+\.?(?:\s+Downloaded from \S+ on \p{Lu}\p{Ll}+ \d{1,2}, \d{4})?/gu

const mayHaveSome = /Descriptor|Terms\b|[Kk]ey ?words|[Ss]ubmitted|The following resources/u

/** Of each token of a paper, in order, whether a library or a faculty put it there, and not the authors to say something. */
export const inLibraryNotes = (reading: Reading): boolean[] =>
  tokensWithin(reading, mayHaveSome.test(reading.source) ? [classes, terms, submission, coverSheet] : [])
