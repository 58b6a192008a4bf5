/**
 * Words before a noun that in most names say something in passing, how large, how good or how usual a thing is there, and belong to few: "large firms", "a
 * standard partitioning technique", but "standard deviation". Folded as foldWord does, hyphens kept.
 */
export const passingModifiers: ReadonlySet<string> = new Set(
  `abrupt associated average big careful classical coherent combined common competing competitive complex concomitant concrete consecutive consistent controlled correct
  dominant downstream dramatic early empirical everyday expected experimental explicit external extreme faulty frequent full future good harmful heavy ideal
  identical independent individual intense interesting intermediate large large-scale massive mild mutual narrow nearby normal observed off-the-shelf open-source
  optimum overall pilot plain profound prototype pure raw regular resultant rigid rough scientific separate severe sharp similar simultaneous single slow small
  stable standard successive tight typical unseen unusual usual vast wide`.split(/\s+/u),
)
