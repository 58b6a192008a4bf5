import { int } from 'neo4j-driver'

/** A value as Neo4j shall get it: whole numbers as integers, as the driver would send them as floats. */
export const parameterValue = (value: unknown): unknown => {
  if (Number.isSafeInteger(value)) return int(Number(value))
  return Array.isArray(value) ? value.map(parameterValue) : value
}
