/** Single words that papers of every field use and that name no idea of their own. Folded as foldWord does. */
export const vagueWords: ReadonlySet<string> = new Set(
  `ability academia accuracy advent advice algorithm analysis answer application approach architecture arrangement aspect assumption attempt
  author avenue baseline beginning benchmark case category challenge chance chapter class coefficient colleague coming comment community
  comparison complexity component concept conception condition configuration conjunction consequence constraint context contradiction
  contrary convenience cornerstone corpus cost counterpart country criterion critique data dataset deal decline deficiency definition demand
  depiction design deterioration development difficulty direction discrepancy dissemination dissertation distinction dollar domain doubt
  dozen edition effectiveness efficiency endeavor environment era error evaluation everything evidence example exception
  experiment expert exposure extension facility factor familiarity family feasibility feature field framework frontier function functioning
  future gap goal group growth guess guideline hallmark hurdle hypothesis ibid idea implementation implication impression improvement
  inability inaccuracy inadequacy inclusion inconsistency inefficiency information ingenuity ingredient input insight instance interaction
  interplay intricacy issue item journey knowledge layer lesson level limitation literature manifestation manuscript measure mechanism
  member method methodology metric milestone minute mistake model module necessity network objective observation obstacle opportunity
  outlook output outset overview pace paradigm parameter participant peculiarity percentage performance period perspective phase pillar
  pitfall plausibility plenty portion practicality practice practitioner precision premise prerequisite principle problem procedure process
  progress proliferation prominence property proportional proposal provision pt pursuit quality quarter quest question range ratio rationale
  realm recipe relation remainder remedy reminder reply report request requirement research resemblance resource result review revision
  roadmap robustness round row sake sample saving scale scenario schedule scheme scratch scrutiny setting shot showcase significance size
  snapshot solution speed spite stage standpoint strategy structure study subject submission suitability superiority surrounding survey
  suspicion synopsis system task team technique technology term test theory thesis thumb time tip tool toolkit tune type undertaking user
  utility utmost value variable variant versatility version viability vicinity vol volunteer way week whilst willingness work`.split(
    /\s+/u,
  ),
)
