/** Adjectives that many names have, and that make none of a general noun: "large scale", "simple method", but "large cardinal". None that makes a term of one ("standard model", "common knowledge"). Folded as foldWord does. */
export const generalAdjectives: ReadonlySet<string> = new Set(
  `acceptable accurate breakthrough competitive consecutive consistent core correct different diverse early easy entire example exceptional
  extra fair fast favorable fine first-rate fixed flexible frequent generic genuine high ideal impressive individual interesting intriguing
  large late limited long low mere methodological new nice ordinary outstanding overarching practical proper quick rapid ready real realistic
  remarkable resultant rich robust separate severe sharp short simple single slow small sole sound suboptimal superb theoretical tough unique
  usable wide`.split(/\s+/u),
)
