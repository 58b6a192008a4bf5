/** What a client gives to import. */
export type ImportInput = {
  /** One paper a line, as a JSON object. */
  records: string
  /** A name of its own for these records; null for that of the command line's JSONL. */
  sourceName: string | null
  /** Writes nothing. */
  dryRun: boolean
}
