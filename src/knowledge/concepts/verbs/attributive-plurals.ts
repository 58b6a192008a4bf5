/** Plurals that other nouns have before them: "systems need analysis". */
export const attributivePlurals: ReadonlySet<string> = new Set(
  `arms communications customs data earnings goods graphics materials news operations options relations rights sales savings sciences securities services sports
  systems`.split(/\s+/u),
)
