import { listedWords } from './listed-words.ts'

/** Before the colon a word that mostly belongs to the sentence ("main results"), behind it the words with which it begins a term or a name all the same. */
const listed = `
above: ground
absolutely: continuous convergent
advanced: driver encryption glycation maternal metering oxidation persistent placement
algebraically: closed
alternative: allele economy energy fuel medicine splicing
arbitrary: lagrangian waveform
asymptotically: flat stable
available: bandwidth
bad: debt faith
basic: assembly belief block education emotion english fibroblast helix income level literacy math medium need needs process protein psychological
 reproduction research science set skill solution
best: approximation interest response
brief: intervention psychotherapy
broad: ligament spectrum
clear: cell sky water
comparative: advantage anatomy biology constitutional economics education effectiveness genomic genomics government grammar history law linguistic
 linguistics literature mythology philology philosophy physiology politics psychology religion
complete: bipartite blood boolean graph intersection lattice metabolic metric partial remission response
computably: enumerable
contemporary: archaeology art dance fiction history music philosophy
critically: endangered ill
current: account
densely: connected
developed: country economy market nation region society state world
distinct: element
doubly: fed robust stochastic
effective: action charge connectivity dose field hamiltonian lagrangian mass medium number permittivity population potential refractive reproduction
 temperature theory viscosity
efficient: frontier market
emerging: adulthood economy infectious market
equivalent: circuit dose width
essential: amino fatty fish hypertension medicine oil spectrum supremum thrombocythemia tremor
expensive: optimization
extra: dimension time
famous: last
feasible: direction point region set
final: cause state
finitely: generated presented
first: aid amendment chern cohomology contact empire episode homology intermediate international lady language law nation order passage person price
 principle republic responder temple trimester variation world
fully: connected convolutional homomorphic
fundamental: attribution class constant cycle diagram domain force frequency group interaction lemma limit matrix mode motion particle physics polygon
 representation right solution theorem unit weight
future: contract light
general: adaptation algebraic anesthesia anesthetic assembly circulation covariance education election equilibrium fertility hospital intelligence linear
 linguistics medicine packet paralysis practice practitioner purpose recursion relativistic relativity semantics staff strike surgeon surgery topology will
generic: drug medicine point
genetically: engineered modified
geometrically: frustrated
good: faith governance manufacturing samaritan
great: ape auk awakening barrier basin britain bustard circle depression divergence divide famine fire lake leap migration moderation oxidation plague plain
 power purge rebellion recession reform rift salt schism society tit trek wall war white
greater: bay london mekong omentum poland sage trochanter
growing: degree season
higher: algebra category criticism derivative dimension education homotopy lipschitz mode moment multiplicity order school spin topos
highest: occupied posterior weight
holistic: medicine nursing scoring
immediate: early memory release
imperfect: competition information recall
increasing: return
individual: based difference education fishing freedom level liberty participant patient psychology right transferable
inferior: alveolar colliculus frontal mesenteric olivary parietal temporal turbinate vena
inherent: power safety
initial: algebra boundary condition data feedback mass object public segment singularity state topology value
intended: audience use
intuitive: eating physics psychology
last: glacial interglacial universal
late: antique antiquity blight bronze capitalism embryogenesis glacial gothic holocene imperial iron jurassic latin medieval middle miocene modernity
 neolithic onset ordovician permian pleistocene pliocene potentiation republic roman triassic victorian
latter: day
leading: edge indicator order question
lightweight: aggregate alloy block cipher concrete cryptography directory
limited: edition feedback government liability memory partnership
linearly: separable
little: brown ice owl tern
locally: compact convex finite
lower: atmosphere back body bound class court crust envelope extremity house hybrid limb mantle respiratory semicontinuous sorbian tail triangular urinary
lowest: unoccupied
main: asteroid belt chain clause effect group memory sequence verb
major: axis bleeding depression depressive histocompatibility league premise scale trauma
mean: absolute arterial corpuscular curvature field free reversion square squared streamwise variance
measured: lamination
mentally: ill
minimally: invasive
minor: allele axis groove histocompatibility planet premise salivary
moderate: deviation
modern: art dance english greek hebrew monetary portfolio synthesis
multiple: access birth comparison correspondence criterion endocrine fracture hypothesis imputation independently input instance intelligence kernel linear
 myeloma organ regression scattering sclerosis sequence stressor testing trait zeta
near: death earth east eastern field infrared miss
new: age amsterdam atheism britain brunswick caledonia comedy covenant criticism deal delhi democracy economics economy england guinea hampshire haven
 historicism institutionalism ireland jersey jerusalem keynesian kingdom left mathematics mexico moon orleans south spain star sweden testament trade wave
 woman world york zealand
next: generation
old: age babylonian bailey church comedy czech dutch english french frisian growth high icelandic irish kingdom master norse occitan order persian prussian
 regime saxon slavonic stone swedish testament turkic world
one: health
only: child
original: antigenic intent jurisdiction sin
overall: equipment survival
own: price
paper: chromatography mill money mulberry
partially: observable observed ordered
past: life perfect tense
personally: identifiable
poor: law metabolizer
popular: art culture fiction front literature music press religion science sovereignty uprising vote
possible: world
potential: barrier density difference energy evapotranspiration flow game outcome scattering surface temperature theory vorticity well
practical: reason theology wisdom
principal: agent angle axis block bundle component coordinate curvature diagonal eigenvalue eigenvector filtration ideal investigator minor moment part
 quantum series strain stratum stress submanifold submodule value
prior: art density distribution odd probability
proper: acceleration class forcing map morphism motion noun orthogonal time vertex
rapid: antigen deployment diagnostic eye granulation mixing prototyping serial solidification thermal transit
recursively: enumerable
related: party
relative: abundance age clause deprivation dose efficiency entropy error frequency homology humidity income permeability permittivity poverty price risk
 survival velocity wage
reliable: broadcast multicast
representative: agent bureaucracy concentration consumer democracy elementary heuristic volume
rich: club
same: sex
scalable: coding oversight vector video
second: amendment cancer chern coming empire fundamental growth harmonic international language law messenger moment order person quantization republic sound
 temple trimester variation vatican world
selected: ion reaction
serious: adverse crime game
several: complex
sexually: transmitted
simple: algebra cell exponential fluid game graph group harmonic knot lie linear module pendulum perceptron polygon polytope random recurrent ring sequence
 shear
simply: connected
socially: assistive
special: area drawing economic education effect force function geometry lagrangian linear operation orthogonal purpose relativistic relativity school unitary
specific: activity capacity conductance energy gravity growth heat humidity immunotherapy impulse intelligence leaf performance phobia resistance surface
 volume weight
strong: acid ai artificial authentication base component consistency convergence converse coupling cryptography duality electrolyte equivalence field force
 gravitational interaction law lensing lottery normalization perfect stability typing
strongly: connected correlated regular
successful: aging
successive: approximation cancellation convex interference overrelaxation
sufficient: dimension reason statistic
superior: canal cervical colliculus court frontal mesenteric olivary parietal sagittal temporal vena
systematic: bias error map mapping musicology review risk sampling theology uncertainty
theoretical: astrophysics biology chemistry computer ecology ethics linguistics mechanics neuroscience philosophy physics population sampling saturation
 sociology statistics
third: amendment eye gender language law molar order party person reich republic rome space ventricle way world
tight: binding bound closure coupling frame gas glycemic junction oil reservoir
topologically: associating ordered
total: absorption body cholesterol chromatic coloring correlation cross curvature dissolved domination energy factor fertility hip internal ionizing knee
 least mesorectal order ordering organic ozone parenteral phosphorus positivity quality reflection suspended synthesis unimodularity variation war
totally: disconnected geodesic ordered unimodular
traditional: chinese ecologic ecological knowledge medicine music
true: negative north positive
ubiquitous: computing
ultimate: limit strength tensile
underlying: asset
unified: modeling process
uniformly: convex
unique: ergodicity factorization game identifier
universally: composable
usual: care
versatile: video
visually: evoked impaired
vital: capacity record sign statistic
weakly: interacting
whole: blood body brain effluent exome genome grain milk slide
world: evidence
worst: case
`

/** Words before a noun that mostly belong to the sentence, each with the words together with which it belongs to a name: "principal component". Folded as foldWord does. */
export const termModifiers: ReadonlyMap<string, ReadonlySet<string>> = listedWords(listed)
