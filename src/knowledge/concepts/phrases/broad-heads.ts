/** Nouns of every field that end few names, though many phrases: "noise level", "search effort". Folded as foldWord does. */
export const broadHeads: ReadonlySet<string> = new Set(
  `account alternative answer area artifact aspiration assumption attempt burden capability capacity case category characteristic combination concern context degradation
  demand demonstration discipline duration effort enhancement event experience expert feature format foundation fraction gap goal impact interest item level
  manner offering opportunity output paradigm participant performance period perspective phenomenon platform position practitioner proportion quantity
  relationship report requirement scenario setting situation stage status step team threshold topic trend user value vendor`.split(
    /\s+/u,
  ),
)
