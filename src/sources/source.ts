import type { ListingPlace } from '../domain/listing.ts'
import type { PaperStatement } from '../domain/paper-statement.ts'
import type { InputFile } from './input-file.ts'

/** How far a file was read: where the next record begins. `offset` counts bytes after decompression; `line` from 1; `record` from 0. */
export type SourcePosition = { offset: number; line: number; record: number }

/** One record of a file, or the reason why it is none; `next` is where reading goes on after it. */
export type SourceItem =
  | {
      kind: 'statement'
      line: number
      next: SourcePosition
      statement: PaperStatement
      places: ListingPlace[]
      /** What the record says that could not be read and is not in its statement, field by field with what was expected. */
      leftOut: string[]
    }
  | { kind: 'dropped'; line: number; next: SourcePosition; title: string | null; reason: string }

export type SourceOptions = {
  /** `--source-name`: the name that statements carry; null for the source's own. */
  sourceName: string | null
  /** `--date`: the day of a page, as 2026-01-08; null to infer the year. */
  date: string | null
}

/** A file that was looked at and found to be of the source's format. */
export type OpenedFile = {
  /** Records from a position on, in order; memory does not grow with the file. Begins at the start when `from` is null. */
  read(from: SourcePosition | null): AsyncIterable<SourceItem>
  /** What a reader should know once, such as fields that are passed over. Complete after reading. */
  notes(): string[]
}

/** A format of papers, one folder each. */
export type Source = {
  name: string
  /** One line for --help. */
  summary: string
  /** The options that it has a use for. */
  options: readonly (keyof SourceOptions)[]
  /** Throws a Failure INPUT_REFUSED (file, line, reason, what to do) where the file is of another format, binary or has nothing in it. */
  open(file: InputFile, options: SourceOptions): Promise<OpenedFile>
}
