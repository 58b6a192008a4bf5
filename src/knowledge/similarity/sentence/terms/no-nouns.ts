/** Adverbs, numerals, adjectives that compare, quarters of the sky and verbs that no noun looks like. Folded as foldWord does. */
export const noNouns: ReadonlySet<string> = new Set(
  `ahead almost already altogether alway anyway apart aside away elsewhere hence indeed meanwhile never nevertheless nonetheless nowaday often otherwise perhap quite rather
  seldom sometime soon thereby therefore today together tomorrow twice yesterday
  best better bigger biggest closer closest downstream earlier earliest faster fastest greater greatest higher highest larger largest latest longer longest lower lowest
  nearest newer newest older oldest shorter shortest slower smaller smallest stronger strongest upstream weaker weakest worse worst younger youngest
  east north northeast northwest south southeast southwest west
  billion dozen eight eighteen eighty eleven fifteen fifty five forty four fourteen hundred million nine ninety seven seventy six sixteen sixty ten thirteen thirty thousand
  three trillion twelve twenty two
  allow arise become belong bring consist depend enable know occur seem tend think`.split(/\s+/u),
)
