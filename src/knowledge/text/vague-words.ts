/** Single words that papers of every field use and that name no idea of their own. Folded as foldWord does. */
export const vagueWords: ReadonlySet<string> = new Set(
  `ability accuracy algorithm analysis application approach architecture aspect assumption baseline benchmark case category challenge chapter class
  coefficient community comparison complexity component concept condition configuration constraint context corpus cost country criterion data dataset
  definition demand design development difficulty direction dissertation distinction domain effectiveness efficiency environment error evaluation
  everything evidence example experiment expert exposure factor family feature field framework function future gap goal group growth guideline
  hypothesis idea implementation improvement information ingredient input insight instance interaction interplay issue item knowledge layer level
  limitation literature measure mechanism member method methodology metric minute mistake model module network objective observation output overview
  paradigm parameter participant percentage performance period perspective phase practice precision principle problem procedure process proliferation
  property proposal quality quarter question range ratio recipe relation remedy report requirement research resource result review robustness sample
  saving scale scenario schedule scheme scratch setting shot size snapshot solution speed stage strategy structure study subject submission
  superiority surrounding survey system task team technique technology term test theory thesis thumb time tool toolkit tune type user utility value
  variable variant version way work`.split(/\s+/u),
)
