import type { Reading } from '../text/reading.ts'

/** What a paper writes from one token to another (both included), line breaks as spaces and without the ending of a possessor. */
export const spellingAt = (reading: Reading, { from, to }: { from: number; to: number }): string =>
  reading.written
    .slice(reading.tokens[from]?.start ?? 0, reading.tokens[to]?.end ?? 0)
    .replace(/\s+/gu, ' ')
    .replace(/['’ʼ]s$/u, '')
