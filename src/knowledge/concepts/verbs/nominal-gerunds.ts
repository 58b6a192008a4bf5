/** Gerunds that are names of their own and go before another noun: "by clustering algorithms", "when training samples are few". */
export const nominalGerunds: ReadonlySet<string> = new Set(
  `accounting annealing averaging bagging banking binding blocking bonding boosting breeding building caching casting charging clustering coding computing
  conditioning cooling counting coupling cutting damping decoding docking drilling driving embedding encoding engineering etching farming feeding filtering
  fishing flooding folding forecasting gaming gating gearing grazing grinding grounding handling hashing hearing heating housing hunting imaging indexing
  jamming landing learning lending lighting listening loading machining manufacturing marketing masking matching milling mining mixing modeling modelling
  monitoring nursing operating packing parenting parsing patterning planning planting plating pointing polling pooling positioning pricing printing
  processing profiling programming prompting pruning pumping purchasing queueing queuing ranging ranking reading reasoning recording recruiting recycling
  rendering routing sampling scaling scanning scattering scheduling schooling scoring screening sensing sequencing serving shipping shopping signaling
  signalling sintering smoking smoothing spacing speaking spelling spiking splicing splitting staining starting steering stopping strengthening swarming
  switching tagging teaching testing timing tracing tracking trading trafficking training turning tuning tunneling tunnelling voting wedding weighting
  welding wiring working writing`.split(/\s+/u),
)
