import { canonicalJson } from './canonical-json.ts'
import type { PaperStatement } from './paper-statement.ts'
import { recordKey } from './record-key.ts'
import { statedFields } from './stated-fields.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Records from the one that states most fields to the one that states fewest; a tie goes to the smaller `source:sourceId`. */
export const fullestFirst = (statements: PaperStatement[]): PaperStatement[] =>
  statements
    .map((statement) => ({
      statement,
      stated: statedFields(statement),
      key: recordKey(statement),
      json: canonicalJson(statement),
    }))
    .sort((a, b) => b.stated - a.stated || compare(a.key, b.key) || compare(a.json, b.json))
    .map(({ statement }) => statement)
