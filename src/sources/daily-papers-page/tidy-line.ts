/** A line as people see it: non-breaking and other odd spaces are spaces, invisible characters are gone, nothing at either end. */
export const tidyLine = (line: string): string =>
  line
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu, '')
    .replace(/[\s\p{Zs}\p{Cc}]+/gu, ' ')
    .trim()
