import type { Statement } from './statement.ts'

const text = `
ALTER CURRENT USER
SET PASSWORD FROM $from TO $to`.trim()

/**
 * Gives the user who is connected another password; for the database `system`. It is all that Neo4j takes from a user whose
 * password is still the first one.
 */
export const replacePassword = (from: string, to: string): Statement => ({ text, parameters: { from, to } })
