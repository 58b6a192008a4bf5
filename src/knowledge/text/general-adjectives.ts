/** Adjectives that many names have, and that make none of a general noun: "large scale", "simple method", but "large cardinal". None that makes a term of one ("standard model", "common knowledge"). Folded as foldWord does. */
export const generalAdjectives: ReadonlySet<string> = new Set(
  `acceptable accurate consistent consecutive correct diverse different early easy entire extra fair fast fine fixed flexible frequent generic genuine high ideal
  individual interesting large late limited long low mere new nice ordinary proper quick rapid ready real realistic rich robust
  separate severe sharp short simple single slow small sole sound suboptimal tough unique usable wide`.split(
    /\s+/u,
  ),
)
