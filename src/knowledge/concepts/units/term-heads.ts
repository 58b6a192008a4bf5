import { listedWords } from './listed-words.ts'

const listed = `
ability: cognitive reading spatial
advantage: comparative competitive differential evolutionary first-mover fitness incumbency location mechanical mover quantum selective
area: protected surface urban
assumption: parallel
burden: disease tax
capability: dynamic military
capacity: absorptive aerobic bearing carrying channel heat lung memory storage vital
case: edge test use worst
category: grammatical
comparison: multiple pairwise
concern: privacy
consequence: logical
context: linguistic social
count: bacterial blood cell photon platelet word
day: feast holy labor working
deal: green new
degradation: environmental forest habitat land soil
degree: academic bachelor doctoral topological university vertex
demand: aggregate chemical energy food labor oxygen peak water
discipline: academic school
duration: sleep
effort: catch fishing listening mental sampling vocal
event: adverse drought extinction extreme flood life rainfall rare
evidence: forensic world
experience: adverse childhood customer immersive lived user
form: automorphic bilinear business canonical cusp differential dirichlet hermitian intersection jordan killing modular normal quadratic sesquilinear sonata
 symplectic verb volume
format: file
fraction: branching ejection mass packing volume void
gap: band digital energy gender income optimality pay wage yield
goal: achievement development
impact: climate environmental social
importance: feature permutation variable
improvement: policy quality
influence: social undue
interest: conflict public self
item: news
level: confidence energy fermi ground poverty sea sound trophic water
matter: active baryonic condensed dark dry gray grey nuclear organic particulate quark soft strange white
mean: arithmetic geometric harmonic quadratic
mind: human
nature: human second
need: basic educational special
outcome: birth clinical health learning patient potential pregnancy
output: cardiac economic power
page: landing memory web
part: fractional imaginary real
participant: research
performance: academic athletic financial job live music musical school
period: critical grace incubation latent refractory
platform: media
presence: social
proportion: golden
reason: practical public pure sufficient
relationship: family interpersonal romantic
requirement: capital
role: gender semantic social thematic
scenario: emission
section: caesarean cesarean conic cross frozen golden thin
sense: common discrete number word
stage: developmental life
status: conservation functional health immigration marital mental nutritional performance socioeconomic
step: time
success: academic reproductive school
supplement: dietary food nutritional
threshold: detection pain
trend: time
type: abstract algebraic blood cell data dependent forest inductive mating recursive soil vegetation wild
understanding: language scene speech video
use: alcohol antibiotic cannabis condom contraceptive drug energy fair land language marijuana media opioid substance tobacco tool water
user: drug end
value: acquisition brand cultural cutoff eigen expected face fair market nutritional p personal q shapley singular threshold
variety: abelian affine algebraic complex flag irreducible projective quasi-projective schubert shimura smooth toric
vendor: street
view: materialized scene street tree world
way: milky third
work: care domestic night remote sex shift social wage
world: ancient arab atlantic classical early first islamic medieval mediterranean muslim natural new old possible roman third
yield: biomass bond crop dividend forage fruit grain milk quantum seed specific
`

/** Nouns that mostly end no name, each with the words behind which it does: "dark matter", "modular form". Folded as foldWord does. */
export const termHeads: ReadonlyMap<string, ReadonlySet<string>> = listedWords(listed)
