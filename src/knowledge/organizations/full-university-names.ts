/** What "Univ. X" may be short for, the likeliest first; empty for any other name. "University of X" is whole already. */
export const fullUniversityNames = (name: string): string[] => {
  const place = /^univ(?:\.|ersity)?\s+(?!of\b)(?<place>\S.*)$/iu.exec(name.trim())?.groups?.place
  if (place === undefined) return []
  const forms = [
    'University of',
    'Université',
    'Université de',
    'Universität',
    'Universidad de',
    'Università di',
  ]
  return forms.map((form) => `${form} ${place}`)
}
