import { printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The schema as text, as schema/schema.graphql has it. */
export const printGraphqlSchema = (): string => `${printSchema(schema)}\n`
