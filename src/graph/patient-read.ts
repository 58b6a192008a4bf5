/** How long a read may take where no request waits for it, in milliseconds: a Neo4j that has just started on a busy machine is slow over its first statements. */
export const patientRead = 120_000
