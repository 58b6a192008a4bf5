/** Words that stand before another with a hyphen, a space or nothing between, all meaning the same: "multi-agent". */
const prefixes = new Set(
  `anti auto bi bio co counter de electro geo hyper inter intra macro meta micro mono multi nano neuro non over photo poly post pre pseudo quasi re semi
  socio sub super thermo tri ultra un under`.split(/\s+/u),
)

/** Two words that are as often written as one. */
const pairs = new Set(
  `back propagation, band width, bench mark, check point, check list, cyber security, data base, data set, end point, fine tune, fine tuned, fine tuning, frame work,
  hash tag, health care, key frame, key phrase, key point, key word, life cycle, life time, look up, off line, on line, pipe line, real time, sea floor, time frame, time line, time stamp,
  tool kit, trade off, wave form, wave guide, wave length, web page, web site, work flow, work load, work place`.split(
    /,\s+/u,
  ),
)

/** The folded words of a name, those that are also written as one word joined: "data", "set" give "dataset". */
export const compoundWords = (words: string[]): string[] => {
  const joined: string[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last !== undefined && (prefixes.has(last) || pairs.has(`${last} ${word}`)))
      joined[joined.length - 1] = `${last}${word}`
    else joined.push(word)
  }
  return joined
}
