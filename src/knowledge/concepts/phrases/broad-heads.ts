/** Nouns of every field that end few names, though many phrases: "noise level", "search effort". Folded as foldWord does. */
export const broadHeads: ReadonlySet<string> = new Set(
  `account advice alternative answer area article artifact aspiration assumption attempt burden candidate capability capacity case category
  change characteristic choice claim combination concern condition construction content context counterpart decrease definition degradation
  demand demonstration department deployment description difference difficulty dimension direction discipline domain duration effort
  enhancement event experience expert fashion feature format foundation fraction functionality gap goal impact implementation individual
  information initiative interest introduction item job level manner meeting message name offering opportunity output paradigm participant
  performance period perspective phase phenomenon placement platform portion position practitioner professional program proportion
  proposition quantity question region relationship report request requirement review scenario sector setting side situation specification
  stage status step study team technology term threshold title topic trend user value vendor view website`.split(
    /\s+/u,
  ),
)
