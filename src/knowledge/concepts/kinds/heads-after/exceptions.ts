/** What is no more of a kind for ending as something that is: "learning rate", "student learning". Head -> the words that go directly before it; `_` joins the words of one. */
export const exceptions: Readonly<Record<string, string>> = {
  administration: 'and_drug',
  aesthetics: 'visual image photo',
  aggregation: `protein platelet amyloid particle red_cell nanoparticle ionomer species fish peptide polymer cell`,
  attack: `heart panic asthma terrorist terror shark enemy ischemic large_scale missile cyber frequent speculative currency`,
  attention:
    'media public investor scholarly sporadic political special considerable renewed research increasing growing',
  classification: 'industrial occupational library decimal',
  cohort: 'young younger old older later earlier',
  compression:
    'nerve ulnar cord spinal root brainstem neurovascular mechanical hydrogen gas uniaxial adiabatic prolonged',
  controller: 'memory game interface disk cache dma bus storage hardware micro video_game',
  counting: 'photon coin cell particle pulse blood',
  database: `relational distributed oriented graph temporal spatial deductive multimedia xml vector sql large`,
  decomposition:
    'thermal litter straw leaf wood plant matter mechanochemical unimolecular catalytic photocatalytic peroxide spinodal microbial',
  defense: `immune host plant national security military air missile self cyber antioxidant takeover antipredator predator herbivore inducible chemical`,
  discovery: 'self fossil oil gas accidental recent drug_target',
  dropout: 'school student college university course early signal frequency',
  education: 'formal primary secondary tertiary level maternal low parental',
  electronics: 'routing homemade',
  encoder: 'rotary video optical magnetic absolute incremental',
  error: `memory human grammatical grammar spelling medical medication typing programming speech runtime syntax logic logical factual reasoning learner
    annotation rounding common software random transmission modeling measurement type_i translation diagnostic`,
  estimator: 'cost',
  extraction: `solvent liquid phase dna rna oil tooth resource energy mineral gas water heat metal protein solid wood`,
  filtering: 'habitat environmental abiotic trait',
  finance: 'campaign corporate public local microfinance development climate consumer',
  formulation: 'drug pharmaceutical tablet food polymer vaccine liposomal',
  framework: 'organic metal_organic zeolitic imidazolate legal regulatory institutional constitutional',
  fusion: 'nuclear cell bone spinal lumbar gene membrane confinement thermonuclear cold inertial',
  generation: `power electricity electric energy heat steam gas hydrogen income revenue waste next new current previous future first second third
    fourth fifth second_harmonic harmonic entropy charge carrier plasma pulse vortex turbulence noise force thrust torque wave beat age baby younger older
    last sixth multiple distributed solar`,
  identification: 'party partisan social group national ethnic',
  incidence: 'angle_of oblique normal',
  learning: `student human language distance mobile organizational classroom animal motor vocabulary e blended adult`,
  locomotion: 'animal human cell insect bacterial bird bipedal vertebrate',
  mechanism: `internal underlying neural brain molecular cellular biological physiological psychological cognitive causal physical chemical reaction
    degradation polymerization oxidation diffusion conduction deformation fracture failure growth damage decay transport exchange formation dissolution
    corrosion scattering recombination relaxation strengthening hardening wear adhesion friction toxicity pathogenic disease propagation ionization
    dissociation nucleation hydrolysis evolutionary genetic regulatory immune shadowing resistance response catalytic social legal governance action
    refusal`,
  metric:
    'nordstrom schwarzschild kerr minkowski riemannian kahler einstein rosen sitter walker finsler bergman spacetime invariant',
  model: `cost mental business animal mouse rat murine role data threat standard system economic growth xenograft preclinical conceptual theoretical
    formal governance delivery care service`,
  modulation: 'immune neural dopamine allosteric mediated receptor inflammation autonomic',
  module: `silicon cpv photovoltaic pv solar battery power hardware sensor camera camera_sensor software thermoelectric course learning_object specht
    verma cell skull free graded injective weyl projective irreducible drinfeld`,
  normalization: 'vascular platelet',
  pipeline: 'oil gas water subsea leaky',
  planning: 'institutional family financial business state government response production_capacity',
  precision: 'numerical single double mixed arbitrary machine floating floating_point high low bit',
  prediction: 'theoretical testable model confident over_confident overconfident pqcd defeating',
  predictor:
    'independent strong stronger strongest significant important best ecological environmental admissible',
  rate: `learning sampling heart bit frame data flow growth exchange interest birth strain cooling heating code transfer secrecy convergence update
    refresh clock symbol baud information transmission reaction decay production scan shear spin dose pulse firing mutation substitution evolutionary
    metabolic respiratory tax wage discount mixing cross nyquist mask masking step ionization evaporation emission arrival repetition high low higher
    average spontaneous shutter high_frame achievable sum rolling`,
  recall: 'free cued serial memory product',
  recognition: 'mate kin nestmate self molecular antigen substrate',
  recommendation: 'analyst policy clinical guideline',
  reconstruction:
    'breast ligament nasal mandibular surgical postwar economic social joint tendon urethral airway facial_nerve historical',
  refinement: 'grain',
  registration: 'voter trial land student vehicle birth company',
  regression: 'spontaneous tumor lesion radiological disease',
  regressor: 'generated endogenous exogenous additional',
  rendering: 'wall',
  routing: 'public_transit transit all_optical',
  science: 'university_of web_of school_of academy_of',
  score: 'music musical graphic animated orchestral propensity',
  segmentation: 'market',
  sensitivity: `light price context parameter insulin temperature climate noise cultural contrast emotional gender high low phonological dependent
    privacy`,
  smoothing: 'consumption income dividend earning',
  statistics: 'summary descriptive official bose einstein order vital fermi',
  strategy: 'history life_history reproductive mating foraging survival dispersal pure mixed national',
  surgery: 'plastic',
  toolkit: 'policy clinical',
  training: 'teacher staff job vocational personnel user',
  transcription: 'mrna gene rna dna',
  transformer:
    'power distribution current voltage isolation electrical electronic traction instrument step_up step_down pulse coupling flyback planar frequency',
  translation: 'mrna protein ribosomal cultural knowledge rigid rigid_body initiation barycenter clinical',
}
