/** Participles that say how a thing is, where others say what is done with it: "rotating black holes", "evolving fuzzy systems". */
export const attributiveGerunds: ReadonlySet<string> = new Set(
  `accelerating adjoining ageing aging alternating boiling branching burning changing coexisting colliding collapsing competing conflicting continuing converging
  crawling decaying declining decreasing diverging dying emerging evolving existing expanding falling floating flowing fluctuating flying freezing growing
  increasing interacting intersecting lasting leading living melting merging migrating moving neighboring neighbouring ongoing orbiting oscillating outstanding
  overlapping precessing promising propagating pulsating radiating recurring remaining rising rolling rotating running shrinking sinking sliding slowing
  spinning standing surrounding surviving swimming thinning thriving travelling traveling trending vanishing varying vibrating walking working`.split(
    /\s+/u,
  ),
)
