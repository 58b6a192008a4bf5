import { isInt } from 'neo4j-driver'
import { propertyKind } from '../graph/property-kind.ts'
import type { Property } from '../graph/property.ts'

const numberOf = (raw: unknown): unknown => {
  if (typeof raw === 'number') return raw
  if (typeof raw === 'bigint') return Number(raw)
  return isInt(raw) ? raw.toNumber() : raw
}

const sameOf = (raw: unknown): unknown => raw

const valueOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && !isInt(raw) ? String(raw) : numberOf(raw)

/** Makes a property's value of what the driver gives: numbers of its integers, texts of its dates. */
export const decodeProperty = (property: Property): ((raw: unknown) => unknown) => {
  const { scalar, list } = propertyKind(property)
  const isNumber = scalar === 'int' || scalar === 'float'
  const isText = scalar === 'date' || scalar === 'dateTime'
  const one = isNumber ? numberOf : isText ? valueOf : sameOf
  if (!list || one === sameOf) return one
  return (raw) => (Array.isArray(raw) ? raw.map(one) : raw)
}
