import { listedWords } from './listed-words.ts'

const listed = `
ability: cognitive reading spatial
advantage: comparative competitive differential evolutionary first-mover fitness incumbency location mechanical mover quantum selective
comparison: multiple pairwise
consequence: logical
count: bacterial blood cell photon platelet word
day: feast holy labor working
deal: green new
degree: academic bachelor doctoral topological university vertex
effort: catch fishing listening mental sampling vocal
evidence: forensic
form: automorphic bilinear business canonical cusp differential dirichlet hermitian intersection jordan killing modular normal quadratic sesquilinear sonata
 symplectic verb volume
importance: feature permutation variable
improvement: policy quality
influence: social undue
matter: active baryonic condensed dark dry gray grey nuclear organic particulate quark soft strange white
mean: arithmetic geometric harmonic quadratic
mind: human
nature: human second
need: basic educational special
outcome: birth clinical health learning patient potential pregnancy
page: landing memory web
part: fractional imaginary real
presence: social
reason: practical public pure sufficient
role: gender semantic social thematic
section: caesarean cesarean conic cross frozen golden thin
sense: common discrete number word
success: academic reproductive school
supplement: dietary food nutritional
type: abstract algebraic blood cell data dependent forest inductive mating recursive soil vegetation wild
understanding: language scene speech video
use: alcohol antibiotic cannabis condom contraceptive drug energy fair land language marijuana media opioid substance tobacco tool water
variety: abelian affine algebraic complex flag irreducible projective quasi-projective schubert shimura smooth toric
view: materialized scene street tree world
way: milky third
work: care domestic night remote sex shift social wage
world: ancient arab atlantic classical early first islamic medieval mediterranean muslim natural new old possible roman third
yield: biomass bond crop dividend forage fruit grain milk quantum seed specific
`

/** Nouns that mostly end no name, each with the words behind which it does: "dark matter", "modular form". Folded as foldWord does. */
export const termHeads: ReadonlyMap<string, ReadonlySet<string>> = listedWords(listed)
