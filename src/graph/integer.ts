import neo4j from 'neo4j-driver'
import type { Integer } from 'neo4j-driver'

/** A whole number as Neo4j's INTEGER. */
export const integer = (value: number): Integer => neo4j.int(value)
