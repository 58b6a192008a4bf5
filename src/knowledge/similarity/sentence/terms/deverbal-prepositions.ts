/** Forms of verbs that stand for prepositions: "stress following an injury", "laws concerning ships". They begin no name, though "following" ends some ("instruction following"). */
export const deverbalPrepositions: ReadonlySet<string> = new Set(
  'concerning considering excluding following including involving regarding'.split(' '),
)
