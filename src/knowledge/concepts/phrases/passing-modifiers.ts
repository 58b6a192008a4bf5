/**
 * Words before a noun that in most names say something in passing, how large, how good or how usual a thing is there, and belong to few: "large firms", "a
 * standard partitioning technique", but "standard deviation". Folded as foldWord does, hyphens kept.
 */
export const passingModifiers: ReadonlySet<string> = new Set(
  `abrupt apparent assigned associated average big calculated candidate careful classical coherent combined commercial common competing competitive complex
  concomitant concrete consecutive consistent controlled convenient convincing correct defined dominant downstream dramatic early empirical everyday
  expected experimental explicit external extreme faulty frequent full future good ground-truth harmful heavy hypothetical ideal identical independent
  individual intense interesting intermediate large large-scale long manual massive mild mutual narrow nearby neighboring normal observed off-the-shelf
  older open-source optimum output overall overarching perceived perfect pilot plain profound prospective prototype pure radical raw regular relaxed
  resultant right rigid rough scientific separate severe sharp similar simplified simultaneous single slight slow small specified stable standard subtle
  successive suggested technological testing tight timely top typical unseen unusual upper usual valid vast wide`.split(
    /\s+/u,
  ),
)
