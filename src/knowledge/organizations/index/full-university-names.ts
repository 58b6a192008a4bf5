/** Towns and states with a "University of X" and an "X University" that are two. */
const apart =
  /^(?:boston|california|columbia|fairfield|georgia|idaho|illinois|indiana|lincoln|miami|michigan|new york|newcastle|northern|southern|ohio|st\.? thomas|texas|victoria|washington|york)\b/iu

/** "Universität", "Università degli Studi di" and the like before the town. */
const otherLanguage =
  /^(?:universit(?:y|é|à|a|ä|ae|aet|ät|at|aet|eit|et|eet|etet|as)|universi(?:dad|dade|tat|tatea)|univer[sz]ita|uniwersytet|univ\.?)\s+(?:degli\s+studi\s+)?(?:(?:de|di|do|da|of|zu|van|des|i|w|d')\s+)?(?<place>\p{L}.*)$/iu

const short = /^univ(?:\.|ersity)?\s+(?!of\b)(?<place>\S.*)$/iu
const behind =
  /^(?<place>[\p{L}.'’-]+(?:\s[\p{L}.'’-]+)?)\s+(?:university|univ\.?|üniversitesi|universitet|yliopisto|egyetem|universiteit)$/iu
const before = /^univ(?:ersity|\.)?\s+of\s+(?<place>[\p{L}.'’-]+(?:\s[\p{L}.'’-]+)?)$/iu

const technical = [
  /^(?:technical\s+university(?:\s+of)?|technische\s+universit(?:ät|aet|eit)|tu)\s+(?<place>\p{L}.*)$/iu,
  /^(?<place>\p{L}+)\s+university\s+of\s+technology$/iu,
]

/** "TU X", "Technische Universität X" and "X University of Technology" are one. */
const technicalNames = (name: string): string[] => {
  const place = technical.map((form) => form.exec(name)?.groups?.place).find((found) => found !== undefined)
  if (place === undefined) return []
  return [
    `TU ${place}`,
    `Technical University of ${place}`,
    `Technische Universität ${place}`,
    `${place} University of Technology`,
  ]
}

/** The names that a university of a town or a state may have elsewhere, the likeliest first; "Univ. X" may be short for many, and "X University" is often "University of X". */
export const fullUniversityNames = (written: string): string[] => {
  const name = written.trim()
  const abbreviated = short.exec(name)?.groups?.place
  const place = [otherLanguage, behind, before]
    .map((form) => form.exec(name)?.groups?.place)
    .find((found) => found !== undefined)
  const ofPlace =
    place === undefined || apart.test(place) ? [] : [`University of ${place}`, `${place} University`]
  if (abbreviated === undefined) return [...ofPlace, ...technicalNames(name)]
  const forms = [
    'University of',
    'Université',
    'Université de',
    'Universität',
    'Universidad',
    'Universidad de',
    'Università di',
  ]
  return [...forms.map((form) => `${form} ${abbreviated}`), ...ofPlace]
}
