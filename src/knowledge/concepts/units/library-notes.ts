const ofAcm = `Algorithms|Design|Documentation|Economics|Experimentation|Human Factors|Languages|Legal Aspects|Management|Measurement|Performance|Reliability|Security|\
Standardization|Theory|Verification`

/** How proceedings sort papers: "Categories and Subject Descriptors H.3.3 [Information Storage and Retrieval]: ...", "CCS Concepts: ...". */
const descriptors =
  /\b(?:Categories (?:and|&) )?Subject Descriptors?\b(?:[\s\S]{0,400}?(?=\bGeneral Terms\b|\bKey ?[Ww]ords\b|\b\p{Lu}{5,}\b|$))?|\b(?:ACM|CCS)(?: Computing)? (?:Classification Keywords|Classification System|C(?:oncepts|ONCEPTS))\b:?|(?<![\p{L}\p{N}.])[A-K]\.(?:\d|m)(?:\.(?:\d|m))?\s*\[[^\]\n]{3,60}\]|\b(?:Author|Index|Additional) (?:Key ?words|Terms)\b|\bKey ?words\b(?=\s*[:—–-])/gu

/** "General Terms: Design, Theory", with the heading of the keywords behind it. */
const generalTerms = new RegExp(
  String.raw`\bGeneral Terms\b(?:[^\n]{0,120}?(?:\bKey ?[Ww]ords\b:?|(?=\bINTRODUCTION\b))|[:\s]*(?:(?:${ofAcm})\b[,;.\s]*(?:and\s+)?)*)`,
  'gu',
)

/** On the first pages of theses: "A thesis submitted in partial fulfilment of the requirements for the degree of Master of Arts at The University of Keel". */
const submission =
  /\b(?:[Tt]hesis|[Dd]issertation)(?: \p{Ll}+){0,2} [Ss]ubmitted (?:in|to|for)\b(?:[^.]{0,300}?\b(?:19|20)\d\d\b|[^.]{0,200}?\b(?:Doctor|Master|Bachelor) of \p{Lu}\p{Ll}+)/gu

/** On the sheet before a journal's article: "The following resources related to this article are available online at ...". */
const coverSheet =
  /\bThe following resources related to this article[\s\S]{0,2500}?\bregistered trademark of \p{Lu}+\.?(?:\s+Downloaded from \S+ on \p{Lu}\p{Ll}+ \d{1,2}, \d{4})?/gu

/** Where a library cuts a long abstract: "(ABSTRACT TRUNCATED AT 250 WORDS)". */
const cut = /\(?\bABSTRACT (?:WAS )?TRUNCATED(?: AT \d+ WORDS)?\b\)?/gu

/** What a review of a book begins with: "Edited by A. Keelson and B. Barge. Birka: Birka Press, 2005. 360p. $70.50 cloth." */
const reviewed =
  /\b(?:(?:[Ee]dited|[Tt]ranslated) by|By) \p{Lu}[^\n]{3,250}?\b(?:19|20)\d\d\. (?:[ivxl]+ ?[+,] ?)?\d{2,4} ?(?:pp?|pages)\.(?: \$[\d.]+(?: [a-z]+)?[.,]?)*/gu

const mayHaveSome =
  /TRUNCATED|Descriptor|ACM |CCS |Terms\b|[Kk]ey ?words|[Ss]ubmitted|(?:p|pages)\.|The following resources/u

/** Patterns of what a library, a faculty or an editor puts beside a text, as far as the text may have any of it. */
export const libraryNotes = (text: string): RegExp[] =>
  mayHaveSome.test(text) ? [descriptors, generalTerms, submission, coverSheet, cut, reviewed] : []
