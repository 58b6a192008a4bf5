/** Words that stand before another with a hyphen, a space or nothing between, all meaning the same: "multi-agent". */
const prefixes = new Set(
  `anti auto bi bio co counter de electro geo hyper inter intra macro meta micro mono multi nano neuro non over photo poly post pre pseudo quasi re semi
  socio sub super thermo tri ultra un under`.split(/\s+/u),
)

/** Two words that are as often written as one. */
const pairs = new Set(
  `back propagation, band width, bench mark, check point, check list, cyber security, data base, data set, down stream, down time, end point, fine tune, fine tuned, fine tuning, frame work,
  hash tag, health care, key frame, key phrase, key point, key word, life cycle, life time, look up, off line, on line, pipe line, real time, sea floor, time frame, time line, time stamp,
  tool kit, trade off, up stream, wave form, wave guide, wave length, web page, web site, work flow, work load, work place`.split(
    /,\s+/u,
  ),
)

/** Prefixes that are words of their own as well, as in "area under curve" and "de novo", with the endings of what they are prefixes to. */
const behind: Record<string, RegExp> = {
  de: /(?:ing|ed|ion|or|er|ment|bias|blur|haze|noise|rain)$/u,
  under:
    /(?:ing|ed|ion|ance|ence|achievement|current|fit|graduate|ground|growth|investment|report|sea|water|way|weight)$/u,
}

/** What no prefix stands before. */
const grammar = /^(?:an?|and|by|for|from|in|of|on|or|the|to|with)$/u

const isPrefix = (word: string, next: string): boolean =>
  prefixes.has(word) && !grammar.test(next) && behind[word]?.test(next) !== false

/** "0-shot" is "zero-shot". */
const counts = new Map([
  ['0', 'zero'],
  ['1', 'one'],
])

/** The folded words of a name, those that are also written as one word joined: "data", "set" give "dataset". */
export const compoundWords = (words: string[]): string[] => {
  const joined: string[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last !== undefined && (isPrefix(last, word) || pairs.has(`${last} ${word}`)))
      joined[joined.length - 1] = `${last}${word}`
    else {
      if (word === 'shot' && last !== undefined) joined[joined.length - 1] = counts.get(last) ?? last
      joined.push(word)
    }
  }
  return joined
}
