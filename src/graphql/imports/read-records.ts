import type { PaperStatement } from '../../domain/paper-statement.ts'
import { recordKey } from '../../domain/record-key.ts'
import { statementHash } from '../../domain/statement-hash.ts'
import type { InputFile } from '../../sources/input-file.ts'
import { jsonStatement } from '../../sources/jsonl/json-statement.ts'
import { parseJsonLine } from '../../sources/jsonl/parse-json-line.ts'
import { readLines } from '../../sources/read-lines.ts'
import type { ImportMistake } from './import-mistake.ts'
import { mostRecords } from './most-records.ts'
import { recordMistakes } from './record-mistakes.ts'

/** What a text of records holds: what each goes by, and all that is wrong. */
type Records = { sourceIds: string[]; mistakes: ImportMistake[] }

const badRecord = (line: number, text: string, reason: string): ImportMistake[] => {
  const fields = recordMistakes(text)
  const mistakes = fields.length > 0 ? fields : [{ field: null, message: reason }]
  return mistakes.map(({ field, message }) => ({ code: 'BAD_RECORD', line, field, message }))
}

const ofAll = (code: ImportMistake['code'], message: string): ImportMistake => ({
  code,
  line: null,
  field: null,
  message,
})

const numberMistakes = (records: number): ImportMistake[] => {
  if (records === 0)
    return [ofAll('NO_RECORDS', "'records' has none: write one JSON object a line, each with a title.")]
  return records > mostRecords
    ? [
        ofAll(
          'TOO_MANY_RECORDS',
          `'records' has ${records}, and an import takes ${mostRecords} at most: import them in parts.`,
        ),
      ]
    : []
}

/** Reads every record before anything is imported. A line with nothing on it is none; a second record of one id that says something else is a mistake. */
export const readRecords = async (file: InputFile, source: string): Promise<Records> => {
  const sourceIds: string[] = []
  const mistakes: ImportMistake[] = []
  const seen = new Map<string, { line: number; hash: string }>()

  const take = (line: number, statement: PaperStatement): void => {
    const key = recordKey(statement)
    const hash = statementHash(statement, [])
    const before = seen.get(key)
    if (before !== undefined && before.hash !== hash)
      mistakes.push({
        code: 'DUPLICATE_RECORD',
        line,
        field: 'id',
        message: `Line ${before.line} has this id and says something else. Give each record an id of its own, or take one out.`,
      })
    seen.set(key, before ?? { line, hash })
    sourceIds.push(key)
  }

  for await (const { start, ...line } of readLines(file, null)) {
    if (line.kind === 'unreadable') mistakes.push(...badRecord(start.line, '', line.reason))
    else if (line.text.trim() !== '') {
      const read = parseJsonLine(line.text)
      if (read.kind === 'refused') mistakes.push(...badRecord(start.line, line.text, read.reason))
      else if (read.leftOut.length > 0)
        mistakes.push(...badRecord(start.line, line.text, read.leftOut.join('; ')))
      else take(start.line, jsonStatement(read.paper, source))
    }
  }
  return { sourceIds, mistakes: mistakes.length > 0 ? mistakes : numberMistakes(sourceIds.length) }
}
