import type { ListingPlace } from '../../domain/listing.ts'
import type { InputFile } from '../input-file.ts'
import { readLines } from '../read-lines.ts'
import { refuseOtherEncodings } from '../refuse-other-encodings.ts'
import { refuseUnlessJsonLines } from '../refuse-unless-json-lines.ts'
import type { Source, SourceItem, SourcePosition } from '../source.ts'
import { parseSeedLine } from './parse-seed-line.ts'
import { readSeedListings } from './read-seed-listings.ts'
import { seedStatement } from './seed-statement.ts'

const sourceName = 'seeds'

async function* itemsOf(
  file: InputFile,
  places: ReadonlyMap<string, ListingPlace[]> | null,
  from: SourcePosition,
): AsyncGenerator<SourceItem> {
  let { record } = from
  for await (const line of readLines(file, from)) {
    if (line.kind === 'text' && line.text.trim() === '') continue
    record += 1
    const at = { line: line.start.line, next: { ...line.next, record } }
    const read = line.kind === 'text' ? parseSeedLine(line.text) : line
    if (read.kind === 'paper') {
      const statement = seedStatement(read.paper, sourceName)
      yield { kind: 'statement', ...at, statement, places: places?.get(read.paper.id) ?? [], leftOut: [] }
    } else yield { kind: 'dropped', ...at, title: read.kind === 'refused' ? read.title : null, reason: read.reason }
  }
}

/** papers.jsonl as seeds/ has it, with the listings.json beside it. */
export const seeds: Source = {
  name: sourceName,
  summary: "papergraph's own seed papers: papers.jsonl with listings.json beside it",
  options: [],
  async open(file) {
    await refuseOtherEncodings(file)
    await refuseUnlessJsonLines(file)
    const places = await readSeedListings(file)
    return {
      read: (from) => itemsOf(file, places, from ?? { offset: 0, line: 1, record: 0 }),
      notes: () =>
        places === null ? [`${file.name}: there is no listings.json beside it, so its papers are on no listing`] : [],
    }
  },
}
