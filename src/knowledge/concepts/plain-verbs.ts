/** Verbs of abstracts that are hardly ever nouns, neither as they stand here nor with an s: "exploits" and "yields" may be nouns, "captures" is not. */
const bases =
  `accelerate achieve acquire adapt adjust admit adopt aggregate alleviate align alternate analyse analyze approximate assign attain augment avoid
  bootstrap capture categorise categorize characterise characterize combine comprise concatenate conduct consider construct contain convert decouple deduce define demonstrate
  derive describe detect determine diagnose discover disentangle distil eliminate embed employ enable enforce enhance enrich ensure enumerate establish examine exhibit explore extend
  extract facilitate formalise formalize fuse generate generalise generalize govern guarantee identify illustrate impose improve incentivize include incorporate induce infer initialise
  initialize inject inpaint integrate introduce investigate invoke involve leverage localise localize maintain manipulate maximise maximize minimise minimize mitigate
  modify obtain offer optimise optimize orchestrate outperform overcome parse perform permit possess predict preserve prevent prioritise prioritize produce propagate propose prove
  provide quantise quantize rasterize reconstruct reduce regularise regularize remain remove replace represent require resolve retain reveal satisfy select
  separate simplify simulate solve speculate strengthen suffer suggest suit summarise summarize suppress surpass synergize synthesise synthesize transcribe unify utilise utilize validate
  verify visualise visualize yield`.split(/\s+/u)

/** "estimates", "aggregates" and "yields" are nouns as well. */
const nounsWithS = new Set(['aggregates', 'alternates', 'yields', 'offers', 'embeds', 'permits', 'suits'])

const thirdPerson = (base: string): string =>
  /(?:[sxz]|ch|sh)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`

/** Those verbs as they follow a plural ("architectures leverage") and a singular ("the architecture leverages"). */
export const plainVerbs: { base: ReadonlySet<string>; thirdPerson: ReadonlySet<string> } = {
  base: new Set(bases),
  thirdPerson: new Set(bases.map(thirdPerson).filter((form) => !nounsWithS.has(form))),
}
