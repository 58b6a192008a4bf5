/** What streets are called, each list to be a part of a regular expression. */
export const streetKinds = {
  /** Before the name: "Rue Doe". */
  leading:
    'bd|blvd|boulevard|rue|avenue|avenida|av|passeig|paseo|via|viale|piazza(?:le)?|calle|carrer|rua|strada|all[ée]e|chemin|corso|route|jalan|jl',
  /** Behind the name: "Doe Road". */
  trailing:
    'street|road|rd|avenue|ave|boulevard|blvd|drive|lane|highway|plaza|esplanade|parkway|pkwy|circus|stra(?:ss|ß)e|str|weg|allee|platz',
  /** Behind the name, and of a street only where a house's number is before it: "12 Doe Court", "105 Doe Hall". */
  numbered:
    'st|dr|circle|square|way|court|terrace|campus|hall|building|bldg|cent(?:er|re)|place|pike|quay|wharf',
  /** At the end of the name's own word, before a house's number: "Doestraße 1". */
  joined: 'straße|strasse|str\\.?|laan|weg|gasse|vej|gatan|allee|platz|-ro|-gil|daero',
}
