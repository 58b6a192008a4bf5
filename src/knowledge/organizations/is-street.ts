/** "Université Lyon 1", "Paris 13 University". */
const numbered = /^univ\S*\s(?:.*\s)?\p{L}+\s\d{1,2}$/iu

/** Whether a text that has an institution's word in it is a street that is called after one, by its number: "Iroon Polytechniou 9", "Av. Universidad 3000". */
export const isStreet = (text: string): boolean => /\s\d{1,4}[a-z]?$/u.test(text) && !numbered.test(text)
