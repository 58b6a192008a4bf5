/** A place between two lines of a text: the byte it is at (after decompression) and the number of the line that begins there, from 1. */
export type LinePlace = { offset: number; line: number }

/** A line without its end, or the reason why its bytes are no text. `next` is where the line after it begins. */
export type Line = { start: LinePlace; next: LinePlace } & (
  { kind: 'text'; text: string } | { kind: 'unreadable'; reason: string }
)
