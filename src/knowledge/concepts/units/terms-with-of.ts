import { listedWords } from './listed-words.ts'

const listed = `
acceleration: gravity
activity: daily-living
age: consent majority onset
analysis: covariance variance
angle: arrival attack incidence repose
arrow: time
axiom: choice
bag: word
balance: payment power trade
bill: lading right
body: water
breach: contract
burden: disease proof
cause: action death
center: gravity mass
centre: gravity mass
chain: command custody thought
change: base variable
code: conduct ethic practice
coefficient: determination friction restitution variation
community: inquiry interest practice
conflict: interest law
continuity: care
cost: capital illness living
country: origin
crime: passion
cult: personality saint
declaration: independence
degree: freedom
denial: service
density: state
depth: anesthesia field invasion
design: experiment
diagnosis: exclusion
direction: arrival
division: labor labour power
doctrine: equivalent
duty: care
ease: use
economy: scale scope
elasticity: demand substitution supply
enthalpy: formation vaporization
equality: opportunity
equation: motion state
ethics: care
fear: crime falling
field: view
figure: merit speech
freedom: assembly association expression information movement press religion speech
gain: function
goodness: fit
heat: formation fusion reaction vaporization
history: art mathematics medicine philosophy religion science technology
index: refraction
intention: treat
internet: behavior body everything thing vehicle
language: thought
law: diminishing-return effect excluded-middle large-number mass-action nation nature sea small-number war
leave: absence
length: stay
level: evidence theory
line: credit force sight
locus: control
loss: function heterozygosity
margin: appreciation safety
means: production
mechanism: action
medium: exchange
method: characteristic moment
mixture: expert
mode: action production transport
modulus: elasticity rigidity
moment: inertia
order: battle reaction
origin: life specie
part: speech
partition: unity
philosophy: action art biology education history language law logic mathematics mind physics religion science technology
place: birth
point: care interest sale view
politics: memory recognition
presumption: innocence
principle: least-action
prisoner: war
problem: evil induction other-mind
proof: concept stake work
psychology: religion
quality: care experience life service sleep
range: motion movement
rate: convergence return
region: interest
relation: production
right: way
risk: bias
rule: law recognition
school: thought
scope: practice
sense: agency belonging coherence community control place presence self
separation: concern power variable
shortness: breath
site: action
sociology: education knowledge law religion science sport
source: infection law
speed: light sound
sphere: influence
standard: care living
state: charge emergency exception matter nature war
statute: limitation
stream: consciousness
sum: square
system: system
term: trade
theater: absurd
theatre: absurd
theory: change everything justice knowledge mind planned-behavior reasoned-action relativity
time: arrival concentration flight
tragedy: common
tree: life
use: force
variety: capitalism
velocity: light money
war: attrition independence
way: knowing life
wealth: nation
web: science thing
weight: evidence
wisdom: crowd
word: mouth
work: art
zone: proximal-development
`

/** Nouns each with what stands behind their "of" in names that no reader takes apart: "quality of life", "degrees of freedom". Folded as foldWord does, two words with a hyphen. */
export const termsWithOf: ReadonlyMap<string, ReadonlySet<string>> = listedWords(listed)
