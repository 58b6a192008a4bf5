/** One reason why an import was refused. */
export type ImportMistake = {
  code:
    | 'BAD_RECORD'
    | 'DUPLICATE_RECORD'
    | 'BAD_SOURCE_NAME'
    | 'NO_RECORDS'
    | 'TOO_MANY_RECORDS'
    | 'IMPORT_RUNNING'
    | 'GRAPH_BUSY'
  /** From 1; null where it is of no line. */
  line: number | null
  /** As concepts[2].kind; null where it is of no field. */
  field: string | null
  message: string
}
