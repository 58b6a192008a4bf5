import { listedWords } from './listed-words.ts'

const listed = `
ability: cognitive reading spatial
advantage: comparative competitive differential evolutionary first-mover fitness incumbency location mechanical mover quantum selective
advice: legal medical
area: protected surface urban
assumption: parallel
burden: disease tax
capability: dynamic military
capacity: absorptive aerobic bearing carrying channel heat lung memory storage vital
case: edge test use worst
category: grammatical
change: chemical climate evolutionary language mass phase policy sex social sound topological
choice: career consumer discrete food intertemporal mate public rational school social vocational
claim: insurance moral patent truth
comparison: multiple pairwise
concern: privacy
condition: boundary equilibrium initial kkt living optimality regularity slater stability working
consequence: logical
construction: bridge building niche passive road ship social
content: ash carbon energy fat fiber gc gluten harmonic moisture oil protein user-generated water
context: linguistic social
count: bacterial blood cell photon platelet word
day: feast holy labor working
deal: green new
definition: job word
degradation: environmental forest habitat land soil
degree: academic bachelor doctoral topological university vertex
demand: aggregate chemical energy food labor oxygen peak water
description: image job video
difference: age finite gender group path potential sex temporal
dimension: box correlation embedding fractal hausdorff homological intrinsic krull rademacher spatial vc
direction: search wind
discipline: academic school
domain: binding frequency integral protein public spatial time transmembrane valuation
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
implementation: policy
importance: feature permutation variable
improvement: policy quality
individual: transgender
influence: social undue
information: asymmetric fisher geographic health incomplete mutual personal private quantum semantic shannon side
interest: conflict public self
item: news
job: bullshit gig
level: confidence energy fermi ground poverty sea sound trophic water
matter: active baryonic condensed dark dry gray grey nuclear organic particulate quark soft strange white
mean: arithmetic geometric harmonic quadratic
message: error text
mind: human
name: brand domain personal place plant trade
nature: human second
need: basic educational special
outcome: birth clinical health learning patient potential pregnancy
output: cardiac economic power
page: landing memory web
part: fractional imaginary real
participant: research
performance: academic athletic financial job live music musical school
period: critical grace incubation latent refractory
phase: aqueous berry crystal geometric liquid luteal solid
phenomenon: critical
platform: media
position: fiscal sitting social
presence: social
proportion: golden
question: exam multiple-choice rhetorical visual wh
reason: practical public pure sufficient
region: brain coding confidence hypervariable trust
relationship: family interpersonal romantic
requirement: capital
review: book code customer literature online peer product scoping systematic
role: gender semantic social thematic
scenario: emission
section: caesarean cesarean conic cross frozen golden thin
sector: agricultural banking energy financial health informal nonprofit power private public
sense: common discrete number word
side: demand supply
specification: formal
stage: developmental life
status: conservation functional health immigration marital mental nutritional performance socioeconomic
step: time
study: cohort genome-wide-association
success: academic reproductive school
supplement: dietary food nutritional
technology: assistive blockchain clean climate communication digital educational food information language nuclear quantum
threshold: detection pain
trend: time
type: abstract algebraic blood cell data dependent forest inductive mating recursive soil vegetation wild
understanding: language scene speech video
use: alcohol antibiotic cannabis condom contraceptive drug energy fair land language marijuana media opioid substance tobacco tool water
user: drug end
value: acquisition brand cultural cutoff eigen expected face fair market nutritional p personal q shapley singular threshold
variety: abelian affine algebraic complex flag irreducible projective quasi-projective schubert shimura smooth toric
vendor: street
view: materialized multi scene street tree world
way: milky third
work: care domestic night remote sex shift social wage
world: ancient arab atlantic classical early first islamic medieval mediterranean muslim natural new old possible roman third
yield: biomass bond crop dividend forage fruit grain milk quantum seed specific
`

/** Nouns that mostly end no name, each with the words behind which it does: "dark matter", "modular form". Folded as foldWord does. */
export const termHeads: ReadonlyMap<string, ReadonlySet<string>> = listedWords(listed)
