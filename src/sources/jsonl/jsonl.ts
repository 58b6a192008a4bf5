import type { InputFile } from '../input-file.ts'
import { readLines } from '../read-lines.ts'
import { refuseOtherEncodings } from '../refuse-other-encodings.ts'
import { refuseUnlessJsonLines } from '../refuse-unless-json-lines.ts'
import type { Source, SourceItem, SourcePosition } from '../source.ts'
import { jsonStatement } from './json-statement.ts'
import { parseJsonLine } from './parse-json-line.ts'
import { passedOver } from './passed-over.ts'

const sourceName = 'jsonl'

async function* itemsOf(
  file: InputFile,
  source: string,
  from: SourcePosition,
  onOtherFields: (fields: string[]) => void,
): AsyncGenerator<SourceItem> {
  let { record } = from
  for await (const line of readLines(file, from)) {
    if (line.kind === 'text' && line.text.trim() === '') continue
    record += 1
    const at = { line: line.start.line, next: { ...line.next, record } }
    const read = line.kind === 'text' ? parseJsonLine(line.text) : line
    if (read.kind === 'paper') {
      onOtherFields(read.otherFields)
      yield {
        kind: 'statement',
        ...at,
        statement: jsonStatement(read.paper, source),
        places: [],
        leftOut: read.leftOut,
      }
    } else
      yield {
        kind: 'dropped',
        ...at,
        title: read.kind === 'refused' ? read.title : null,
        reason: read.reason,
      }
  }
}

/** One paper a line, as a JSON object; jsonPaper says which fields it can have. */
export const jsonl: Source = {
  name: sourceName,
  summary: 'one paper a line, as a JSON object with a title',
  options: ['sourceName'],
  async open(file, options) {
    await refuseOtherEncodings(file)
    await refuseUnlessJsonLines(file)
    const others = passedOver()
    return {
      read: (from) =>
        itemsOf(
          file,
          options.sourceName ?? sourceName,
          from ?? { offset: 0, line: 1, record: 0 },
          others.add,
        ),
      notes: () => others.notes(file.name),
    }
  },
}
