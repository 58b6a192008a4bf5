/** Plurals that no rule of English spelling undoes, and singulars that look like plurals. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  `aliases alias, analyses analysis, antennae antenna, appendices appendix, atlases atlas, automata automaton, axes axis, biases bias,
  bonuses bonus, buses bus, calories calorie, calves calf, campuses campus, canvases canvas, censuses census, children child, consensuses consensus,
  cookies cookie, corpora corpus, corpuses corpus, cpus cpu, criteria criterion, crises crisis, diagnoses diagnosis, dies die, emphases emphasis,
  feet foot, focuses focus, formulae formula, fungi fungus, gases gas, genera genus, gpus gpu, halves half, hypotheses hypothesis, indices index, housewives housewife, knives knife, midwives midwife, wives wife,
  larvae larva, leaves leaf, lenses lens, lies lie, lives life, loci locus, matrices matrix, maxima maximum, men man, menus menu, metastases metastasis, mice mouse,
  minima minimum, movies movie, npus npu, nuclei nucleus, nucleuses nucleus, optima optimum, parentheses parenthesis, phenomena phenomenon,
  polyhedra polyhedron, prairies prairie, prognoses prognosis, prostheses prosthesis, selfies selfie, shelves shelf, spectra spectrum, statuses status,
  stimuli stimulus, syntheses synthesis, teeth tooth, theses thesis, ties tie, tpus tpu, vertices vertex, viruses virus, vortices vortex, wolves wolf,
  women woman, zombies zombie, headaches headache, aches ache, caches cache, niches niche, avalanches avalanche, psyches psyche,
  antibiotics antibiotic, characteristics characteristic, clinics clinic, comics comic, critics critic, diagnostics diagnostic, epics epic,
  fabrics fabric, heuristics heuristic, lyrics lyric, metrics metric, mosaics mosaic, pandemics pandemic, statistics statistic, topics topic,
  alias alias, atlas atlas, bias bias, canvas canvas, chaos chaos, gas gas, lens lens, news news, series series, species species,
  caries caries, diabetes diabetes, feces feces, herpes herpes, measles measles, rabies rabies, scabies scabies,
  does does, whereas whereas, pancreas pancreas, texas texas, kansas kansas, sometimes sometimes, besides besides`
    .split(',')
    .map((pair): [string, string] => {
      const [plural = '', singular = ''] = pair.trim().split(' ')
      return [plural, singular]
    }),
)
