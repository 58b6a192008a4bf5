import type { Reading } from '../../text/reading.ts'
import { libraryNotes } from './library-notes.ts'
import { tokensWithin } from './tokens-within.ts'

/** What the parts of a structured abstract are called. */
const parts = `
abstract, acknowledgements?, acknowledgments?, aims?, aims and objectives, approach, author summary, background, background and aims?, case descriptions?, case presentations?, case reports?, clinical relevance,
clinical trial registration, competing interests?, conclusions?, conclusions and relevance, conflicts? of interests?, context, data extraction, data sources,
design, discussion, ethics approval, exposures?, findings, funding, highlights, impact, implications, importance, index terms, interpretation, interventions?,
introduction, key ?words, level of evidence, limitations, main outcome measures?, main outcomes and measures, main results, material and methods, materials and methods,
measurements, methodology, methods?, methods and results, motivation, novelty, objectives?, outcomes, outcome measures?, participants, patients,
patients and methods, primary outcomes?, purpose, rationale, registration, results?, setting, settings and participants, significance, study design, study selection, subjects,
summary, systematic review registration, trial registration, trial registration number
`
  .trim()
  .split(/,\s+/u)

const capitalised = (part: string): string =>
  part.replace(/^\p{L}/u, (letter) => letter.toUpperCase()).replace(/ (\p{L})/gu, ' [$1\\p{Lu}]')

/** "FUNDING: None", "BACKGROUND Stroke is ...", "Trial registration: ...", but not "FUNDING OF SCHOOLS". */
const heading = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${parts.map((part) => part.toUpperCase()).join('|')})(?=\\s*[:\\n—–]|\\s+\\p{Lu}?\\p{Ll})|(?:${parts.map(capitalised).join('|')})(?=:))`,
  'gu',
)

/** "Background Long tides ... Methods We ...": some journals set headings off by nothing but the capital behind them. One alone may be the beginning of a name. */
const bareHeading =
  /(?:^|(?<=[.?!]\s)|(?<=\n))(?:Aims?|Background|Conclusions?|Discussion|Findings|Interpretation|Introduction|Methods?|Objectives?|Purpose|Results)(?=\s\p{Lu}\p{Ll}*\s)/gu
const leastBareHeadings = 3

/** The same run into the word behind: "BackgroundTides", "MethodsWe". */
const runInHeading =
  /(?:(?<=^|\n)|(?<=[.?!)]\s?))(?:Aims?|Background|Conclusions?|Discussion|Findings|Interpretation|Introduction|Methods?|Objectives?|Purpose|Results)(?=\p{Lu})\p{L}+/gu

const mayHaveRunIn = /(?:Aim|Background|Conclusion|Finding|Method|Objective|Purpose|Result)s?[A-Z]/

const bareHeadings = (text: string): RegExp[] =>
  [bareHeading, ...(mayHaveRunIn.test(text) ? [runInHeading] : [])].filter(
    (pattern) => new Set([...text.matchAll(pattern)].map(([word]) => word)).size >= leastBareHeadings,
  )

/** "© 2020 Keel Ltd. All rights reserved." */
const rights =
  /(?:©|\([cC]\)|\b[Cc]opyright\b)[^\n.]{0,60}?\b(?:19|20)\d\d\b[^\n]{0,150}?(?:\ball rights reserved|\.\s(?=\p{Lu}\p{Ll})|\.$|\n|$)|\b[Aa]ll rights reserved\b/gu
const publisher =
  /\bPublished by \p{Lu}[^\n]{2,60}?(?:\.\s(?=\p{Lu}\p{Ll})|\.?$|\n)|\b(?:Elsevier|Springer|Wiley)\s?(?:[-–]\s?Verlag|B\.\s?V\b|Ltd\b|Inc\b|GmbH\b|Science\s?(?:\+|&|and)\s?Business Media)|\bJohn Wiley (?:&|and) Sons\b|\bTaylor (?:&|and) Francis\b/gu
/** Numbers under which works are kept, and codes by which journals sort them: "JEL codes: C10, D22". */
const codes =
  /\b[ep]?-?ISSN\b[:\s]*[\dX-]*|\bISBN\b[:\s]*[\dX-]*|\bPMC?ID\b:?|\bDOI\b:?|\bJEL(?: [Cc]lassifications?| [Cc]odes?| [Nn]umbers?){1,2}[:\s]*(?:[A-Z]\d{1,2}\b[,;.\s]*(?:and\s+)?)*|\bJEL\s?:\s*(?:[A-Z]\d{1,2}\b[,;.\s]*)*|\bPACS(?: numbers?)?:?(?:\s*\d\d\.\d\d\.?[+\p{L}-]*[,;.]?)+/gu

/** "arXiv:2403.01234v1 Announce Type: new" */
const announcement = /\barXiv:\d{4}\.\d{4,5}(?:v\d+)?(?:\s+Announce Type:\s+[a-z-]+)?/gu

const mayHaveHeadings = /[A-Z]{3}|[a-z]:/
const mayHaveCodes = /ISSN|ISBN|PMC?ID|DOI|JEL|PACS/u
const mayHaveRights = /©|\([Cc]\)|opyright|rights reserved|Published by|Elsevier|Springer|Wiley|Taylor/u

/** Of each token of a paper, in order, whether publishers or libraries put it there: headings of structured abstracts, rights, numbers, codes, what they sort papers by, first pages and cover sheets. */
export const inBoilerplate = (reading: Reading): boolean[] =>
  tokensWithin(reading, [
    ...(mayHaveHeadings.test(reading.source) ? [heading] : []),
    ...bareHeadings(reading.source),
    ...(mayHaveRights.test(reading.source) ? [rights, publisher] : []),
    ...(mayHaveCodes.test(reading.source) ? [codes] : []),
    ...(reading.source.includes('arXiv:') ? [announcement] : []),
    ...libraryNotes(reading.source),
  ])
