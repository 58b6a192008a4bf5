import { frenchUnits } from '../words/french-units.ts'

/** Parts of patterns: a postcode with the letters of its country, "D-12345", and what stands before no postcode, since the number behind is a unit's or a box's: "UMR 7503". */
export const postcodes = {
  code: String.raw`(?:(?:[A-Z]{1,2}[-–])?\d{4,6}|\d{2}-\d{3})`,
  notOfUnit: String.raw`(?<!\s(?:${frenchUnits}|Box))`,
}
