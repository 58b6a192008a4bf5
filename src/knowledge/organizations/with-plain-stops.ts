const wide = new Map([
  ['，', ', '],
  ['、', ', '],
  ['；', '; '],
  ['（', ' ('],
  ['）', ') '],
])

/** The stops of Chinese and Japanese texts as those of others, and TeX's dashes. */
export const withPlainStops = (stated: string): string =>
  stated.replace(/[，、；（）]/gu, (stop) => wide.get(stop) ?? stop).replace(/\s-{2,3}\s/gu, ' – ')
