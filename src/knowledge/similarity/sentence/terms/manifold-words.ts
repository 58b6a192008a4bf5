/** Single words that stand for something else in every field. Folded as foldWord does. */
export const manifoldWords: ReadonlySet<string> = new Set(
  `action alpha answer area asymmetry awareness background base beta beyond business capability content control delta detection dimension effect epsilon equation evolution
  execution extension fidelity front gamma impact industry influence intelligence lambda length life line loop machine manner mass material matter
  mode number operation option outcome pattern product progress reason reduction reference region resilience resolution response roadmap role science scope
  search selection sequence service side sigma society source space staff state status step structure style surface topic total track transition trend
  university variation view vision volume wave world`.split(/\s+/u),
)
