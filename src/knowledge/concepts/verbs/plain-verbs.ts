/** Verbs of abstracts that are hardly ever nouns, neither as they stand here nor with an s: "exploits" and "yields" may be nouns, "captures" is not. */
const bases =
  `accelerate achieve acquire activate adapt adjust admit adopt aggregate align alleviate alter alternate ameliorate analyse analyze approximate assign
  attain attenuate augment avoid bear bind bootstrap capture categorise categorize cause characterise characterize combine comprise compromise
  concatenate conduct confer consider construct contain convert correlate counter craft dampen debias decouple decrease deduce deepen define demonstrate
  derive describe detect determine diagnose disambiguate disclose discourage discover disentangle disrupt distil distort elicit eliminate elucidate
  embed employ enable encourage enforce enhance enrich ensure entail enumerate establish evoke exacerbate examine exhibit exploit explore expose extend
  extract facilitate favor favour formalise formalize fuse generalise generalize generate govern guarantee guide hamper harness hinder identify
  illustrate impair impose improve incentivize include incorporate increase incur induce infer inform inhibit initialise initialize inject inpaint
  instantiate integrate introduce investigate invoke involve lack leverage lift localise localize lower maintain manipulate maximise maximize mediate
  minimise minimize mitigate modify modulate necessitate obtain offer optimise optimize orchestrate outperform overcome overfit parse perform permit
  possess preclude predict prefigure preserve prevent prioritise prioritize produce prolong promote propagate propose prove provide prune quantise
  quantize raise rasterize recapitulate reconcile reconstruct reduce refine reframe regularise regularize regulate reimagine reinforce reinterpret
  remain remove replace represent reprogram repurpose require reshape resolve restore retain rethink retrieve reveal revisit reweight satisfy select separate
  simplify simulate solve speculate strengthen suffer suggest suit summarise summarize suppress surpass synergize synthesise synthesize tackle tighten
  transcribe uncover underlie undermine undertake unify unlock unveil use utilise utilize validate verify visualise visualize withstand yield`.split(
    /\s+/u,
  )

/** Of these, the forms that are nouns as well. */
const nounsWithS = new Set(
  'aggregates alternates bears counters crafts embeds exploits guides lifts offers permits suits yields'.split(
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
  `answers balances boosts breaks bridges causes changes charges controls covers cuts drives drops estimates exploits exports funds grants grounds guides
  hides highlights impacts influences lifts limits links maps marks mines moves offers positions profiles ranks renders rewards risks shapes shifts
  signals skips steers studies targets tracks trades transfers traps updates yields`.split(/\s+/u)

/** Of those, what hardly any compound has in the plural: verbs between a singular and any other noun ("compression drives representation"). */
const betweenNouns =
  'balances boosts breaks causes drives guides highlights influences renders shapes yields'.split(' ')

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
