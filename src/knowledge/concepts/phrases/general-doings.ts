/**
 * What is done in every field. Before a noun that is as general such a word makes no name of it: "optimization process", "ranking method", but "control theory". Folded as
 * foldWord does.
 */
export const generalDoings: ReadonlySet<string> = new Set(
  `analysis calculation classification communication comparison computation computing construction control decision design detection development estimation evaluation
  experiment extraction generation identification implementation inference integration interaction learning management manufacturing measurement mining modeling monitoring operation
  optimization planning prediction processing production programming prototype ranking reasoning recognition retrieval sampling scheduling search selection simulation support synthesis
  test testing training validation`.split(/\s+/u),
)
