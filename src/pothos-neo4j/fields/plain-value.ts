import { isInt } from 'neo4j-driver'

/** A value of the driver as JSON has it: integers as numbers, temporal values as texts, in lists and maps too. */
export const plainValue = (raw: unknown): unknown => {
  if (typeof raw === 'bigint') return Number(raw)
  if (typeof raw !== 'object' || raw === null) return raw
  if (isInt(raw)) return raw.toNumber()
  if (Array.isArray(raw)) return raw.map(plainValue)
  return raw.constructor === Object
    ? Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, plainValue(value)]))
    : String(raw)
}
