import { dropUnseenSigns } from '../../domain/drop-unseen-signs.ts'

/** A line as people see it: non-breaking and other odd spaces are spaces, invisible characters are gone, nothing at either end. */
export const tidyLine = (line: string): string =>
  dropUnseenSigns(line)
    .replaceAll('\u00ad', '')
    .replace(/[\s\p{Zs}\p{Cc}]+/gu, ' ')
    .trim()
