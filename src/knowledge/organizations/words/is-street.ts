import { streetKinds } from './street-kinds.ts'

/** "Université Lyon 1", "Paris 13 University". */
const numbered = /^univ\S*\s(?:.*\s)?\p{L}+\s\d{1,2}$/iu

/** "Bd de l'Observatoire", "Via dell'Università". */
const named = new RegExp(String.raw`^(?:\d+[a-z]?,?\s+)?(?:${streetKinds.leading})\b\.?\s`, 'iu')

/** "206 Church St. SE" */
const housed = new RegExp(
  String.raw`^\d+(?:[-–/]\d+)?[a-z]?,?\s(?:\p{L}[\p{L}.'’-]*\s){1,4}(?:${streetKinds.trailing}|${streetKinds.numbered})\b`,
  'iu',
)

/** "Royal College Street", "Univ Ave", "19th Ave": nothing is behind a street's kind. */
const ends =
  /^(?:\d{1,3}(?:st|nd|rd|th)\s(?:\p{Lu}\S*\s){0,4}|(?:\p{Lu}\S*\s){1,4})(?:street|drive|dr|road|rd|avenue|ave|boulevard|blvd|lane|walk|parkway|pkwy|stra(?:ss|ß)e|str)\.?$/iu

/** Whether a text that has an institution's word in it is a street that is called after one, by its number or its first word: "Iroon Polytechniou 9", "Av. Universidad 3000". */
export const isStreet = (text: string): boolean =>
  named.test(text) ||
  housed.test(text) ||
  ends.test(text) ||
  (/\s\d{1,4}[a-z]?$/u.test(text) && !numbered.test(text))
