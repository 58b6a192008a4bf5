import type { ConceptKind } from '../../../domain/concept-kind.ts'

/** Words that end like "oncology" or "astrophysics" and name no science. */
const noSciences =
  /^(?:\w*technology|\w*methodology|\w*topology|terminology|ontology|\w*homology|morphology|typology|chronology|ideology|pathology|phraseology|analogy|trilogy|etiology|histology|symptomatology|mythology|apology|metaphysics|phenology|pathophysiology)$/u
const science =
  /(?:.{3}(?:ology|omics|linguistics|phonetics|informatics|geography)|.{2}(?:physics|chemistry))$/u

/** Words that end like "spectrometry" and "tomography" and name no way to do something. */
const noTechniques =
  /^(?:\w*geometry|\w*symmetry|trigonometry|isometry|optometry|telemetry|stoichiometry|allometry|parametry|biometry|\w*geography|biography|autobiography|bibliography|topography|demography|typography|stratigraphy|historiography|hagiography|iconography|orthography|calligraphy|choreography|discography|filmography|pornography|paleography|cryptography|oceanography|lexicography|ethnography|photography|dichotomy|trichotomy)$/u
const technique = /.{3}(?:metry|graphy|scopy|ectomy|otomy|ostomy|centesis|plasty|therapy)$/u

/** Words that end like "regularizer" and are substances or devices. */
const noTools =
  /^(?:fertilizer|sanitizer|tranquilizer|appetizer|organizer|atomizer|nebulizer|sterilizer|plasticizer|moisturizer|synthesizer|minimizer|maximizer)$/u
const tool = /.{4}izer$/u

/** What the ending of a folded word says of its kind: sciences end in -ology and the like, techniques of measuring, imaging and healing in -metry, -graphy, -otomy and the like, what does a step of a method in -izer. */
export const kindOfEnding = (word: string): ConceptKind => {
  if ((science.test(word) && !noSciences.test(word)) || /^(?:nano|bio)technology$/u.test(word)) return 'FIELD'
  if (tool.test(word) && !noTools.test(word)) return 'METHOD'
  return technique.test(word) && !noTechniques.test(word) ? 'METHOD' : 'OTHER'
}
