/** Verbs of abstracts that are hardly ever nouns, neither as they stand here nor with an s: "exploits" and "yields" may be nouns, "captures" is not. */
const bases =
  `accelerate achieve acquire adapt adjust admit adopt aggregate align alleviate alter alternate analyse analyze approximate assign attain augment avoid
  bootstrap capture categorise categorize cause characterise characterize combine comprise compromise concatenate conduct consider construct contain convert
  decouple decrease deduce define demonstrate derive describe detect determine diagnose disambiguate discover disentangle distil eliminate embed employ enable
  enforce enhance enrich ensure enumerate establish examine exhibit exploit explore extend extract facilitate favor favour formalise formalize fuse generalise
  generalize generate govern guarantee guide hamper hinder identify illustrate impose improve incentivize include incorporate increase induce infer initialise
  initialize inject inpaint integrate introduce investigate invoke involve lack leverage lift localise localize lower maintain manipulate maximise maximize
  minimise minimize mitigate modify obtain offer optimise optimize orchestrate outperform overcome parse perform permit possess predict preserve prevent
  prioritise prioritize produce prolong propagate propose prove provide quantise quantize raise rasterize reconstruct reduce reframe regularise regularize
  remain remove replace represent require resolve retain reveal satisfy select separate simplify simulate solve speculate strengthen suffer suggest suit
  summarise summarize suppress surpass synergize synthesise synthesize tighten transcribe undermine unify use utilise utilize validate verify visualise
  visualize yield`.split(/\s+/u)

/** Of these, the forms that are nouns as well. */
const nounsWithS = new Set(
  'aggregates alternates embeds exploits guides lifts offers permits suits yields'.split(' '),
)

/** Verbs that are nouns as often; as such they hardly stand before another plural: "the policy charges tenants". */
const beforePlural =
  `answers boosts bridges changes charges covers drops exploits funds grants grounds guides hides impacts lifts limits links maps marks mines moves offers
  ranks risks shapes skips steers targets trades traps updates yields`.split(/\s+/u)

const thirdPerson = (base: string): string =>
  /(?:[sxz]|ch|sh)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`

/** Those verbs as they follow a plural ("architectures leverage") and a singular ("the architecture leverages"), and those that only a plural behind them tells from nouns. */
export const plainVerbs: {
  base: ReadonlySet<string>
  thirdPerson: ReadonlySet<string>
  beforePlural: ReadonlySet<string>
} = {
  base: new Set(bases),
  thirdPerson: new Set(bases.map(thirdPerson).filter((form) => !nounsWithS.has(form))),
  beforePlural: new Set(beforePlural),
}
