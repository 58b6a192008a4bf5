/** Reads lists of words, one a line: before the colon a word, behind it those that go with it; a line that begins with a space goes on with the one above. */
export const listedWords = (listed: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    listed
      .trim()
      .split(/\n(?! )/u)
      .map((line): [string, ReadonlySet<string>] => {
        const [word = '', others = ''] = line.split(':')
        return [word, new Set(others.trim().split(/\s+/u))]
      }),
  )
