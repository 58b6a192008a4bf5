const street =
  /\b(?:street|road|rd|avenue|ave|boulevard|blvd|drive|lane|highway|plaza|platz|stra(?:ss|ß)e|str|rue|calle|weg|allee|p\.?\s?o\.?\s?box|bp|cs|building|bldg|floor|room|suite|mail\s?stop|cedex|campus|chemin|route|piazza|viale)\b|(?:straße|strasse|str\.?|laan|weg|gasse|vej|gatan)\s+\d/iu

/** A postcode or a number in a street; a name's own number ("3M", "Lyon 1") is one or two digits. */
const number =
  /(?<![\p{L}\d])(?:[A-Z]{1,2}-?)?\d{3,}|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|\b[sS]\/[nN]\b|^\d+[\s,]|\s\d+(?:[-–/]\d+)?$|^C\/\s/u

/** Whether a part of an affiliation is an address: a street, a building, a town with its postcode. */
export const isAddress = (part: string): boolean => street.test(part) || number.test(part)
