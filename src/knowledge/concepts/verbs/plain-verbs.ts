/** Verbs of abstracts that are hardly ever nouns, neither as they stand here nor with an s: "exploits" and "yields" may be nouns, "captures" is not. */
const bases =
  `accelerate accommodate accompany achieve acquire activate adapt adjust admit adopt afford aggregate align alleviate alter alternate ameliorate analyse
  analyze approximate ascertain assign attach attain attenuate attract augment avoid await bear bind bootstrap capture categorise categorize cause
  characterise characterize circumvent combine complicate comprehend comprise compromise concatenate conceal conduct confer confine confirm conflate
  connect conserve consider constitute constrain construct consume contain contradict contribute convert correlate counter craft curtail dampen debias
  decouple decrease deduce deepen define delineate demonstrate deploy derive describe detect determine devise diagnose differentiate diminish
  disambiguate disclose discourage discover disentangle disregard disrupt distil distinguish distort dominate elevate elicit eliminate elucidate embed
  employ enable encompass encourage endorse endow enforce engage enhance enlarge enrich ensure entail enumerate establish evaluate evoke evolve
  exacerbate examine exceed excel exhibit explain exploit explore expose extend extract facilitate favor favour formalise formalize fulfil fulfill fuse
  garner generalise generalize generate govern guarantee guide hamper harness hinder identify illustrate impair imply impose improve incentivize include
  incorporate increase incur indicate induce infer inform inherit inhibit initialise initialize inject inpaint insert inspire instantiate integrate
  interpret introduce invade invent investigate invoke involve lack leverage lift localise localize lower maintain manipulate maximise maximize mediate
  minimise minimize mitigate modify modulate necessitate negate neglect negotiate observe obtain occupy offer operate oppose optimise optimize
  orchestrate outpace outperform overcome overfit overlook oversee parse perceive perform permit persuade portray possess precede preclude predict
  predispose prefigure prescribe preserve presuppose prevent prioritise prioritize produce prohibit prolong promote propagate propose prove provide
  prune pursue quantise quantize raise rasterize recapitulate reconfigure receive recommend reconcile reconstruct reduce refine reframe refute regularise regularize
  regulate reimagine reinforce reinterpret relate relieve remain remove replace represent reprogram repurpose require resemble reshape resolve restore
  restrict retain rethink retrieve reveal revise revisit reweight satisfy select separate simplify simulate solve speculate stimulate strengthen submit
  substantiate suffer suggest suit summarise summarize suppress surpass surround sustain synergize synthesise synthesize tackle tighten transcribe
  transmit uncover underlie undermine underpin underscore undertake unify unlock unveil uphold use utilise utilize validate verify violate visualise
  visualize weaken widen withstand yield`.split(/\s+/u)

/** Of these, the forms that are nouns as well. */
const nounsWithS = new Set(
  'aggregates alternates bears counters crafts embeds exploits guides inserts lifts offers permits relates suits yields'.split(
    ' ',
  ),
)

/** Of those, what is an adjective or a noun in compounds: "to aggregate demand". */
const inCompounds = new Set(
  'aggregate alternate approximate cause correlate decrease exhibit exploit extract guide increase leverage lift lower offer permit prune separate suit yield'.split(
    ' ',
  ),
)

/** Verbs that are nouns as often; as such they hardly stand before another plural: "the policy charges tenants". */
const beforePlural =
  `answers balances boosts breaks bridges causes changes charges controls covers cuts drives drops edits estimates exploits exports fears funds grants grounds guides
  hides highlights hosts impacts influences lifts limits links maps marks mines moves offers positions profiles ranks renders rewards risks shapes shields shifts showcases
  signals skips steers studies targets tracks trades transfers traps updates yields`.split(/\s+/u)

/** Of those, what hardly any compound has in the plural: verbs between a singular and any other noun ("compression drives representation"). */
const betweenNouns =
  'balances boosts breaks causes drives fears guides highlights influences renders shapes yields'.split(' ')

const thirdPerson = (base: string): string =>
  /(?:[sxz]|ch|sh)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`

/**
 * Those verbs as they follow a plural ("architectures leverage"), those of them that stand before any noun behind "to" ("to repurpose knowledge"), all of them behind a
 * singular ("the architecture leverages"), and those that only a plural behind them tells from nouns.
 */
export const plainVerbs: {
  base: ReadonlySet<string>
  onlyBase: ReadonlySet<string>
  thirdPerson: ReadonlySet<string>
  beforePlural: ReadonlySet<string>
  betweenNouns: ReadonlySet<string>
} = {
  base: new Set(bases),
  onlyBase: new Set(bases.filter((base) => !inCompounds.has(base))),
  thirdPerson: new Set(bases.map(thirdPerson).filter((form) => !nounsWithS.has(form))),
  beforePlural: new Set(beforePlural),
  betweenNouns: new Set(betweenNouns),
}
