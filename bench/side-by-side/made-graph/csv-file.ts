import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/** What a field of a line is made from; null is a value that is not there. */
export type CsvValue = string | number | boolean | null

/** A file of lines that `neo4j-admin database import` reads. */
export type CsvFile = {
  /** Adds a line. */
  add(...values: CsvValue[]): void
  /** Adds lines that are made already, each with its end. */
  addLines(lines: string): void
  /** Waits until what was added is on its way to the disk, so that memory does not fill. */
  flush(): Promise<void>
  close(): Promise<void>
}

const field = (value: CsvValue): string => {
  if (value === null) return ''
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value)
}

/** A line of these values with its end. */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map(field).join(',')}\n`

/** Opens a file and writes its header. */
export const openCsvFile = (path: string, header: string): CsvFile => {
  const out = createWriteStream(path)
  let waiting = [`${header}\n`]
  const addLines = (lines: string): void => {
    waiting.push(lines)
  }
  const flush = async (): Promise<void> => {
    const text = waiting.join('')
    waiting = []
    if (text !== '' && !out.write(text)) await once(out, 'drain')
  }
  return {
    add: (...values) => addLines(csvLine(values)),
    addLines,
    flush,
    async close() {
      await flush()
      out.end()
      await once(out, 'finish')
    },
  }
}
