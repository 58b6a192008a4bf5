import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const slugsIn = (text: string) =>
  knowledge.describe(madePaper('', text)).mentions.map((mention) => mention.slug)

it.each([
  [
    'behind "that" and many',
    'We read charts that display tidal levels.',
    'tidal-level',
    'display-tidal-level',
  ],
  [
    'behind a way to do something',
    'Our method bridges harbor shadow and silt.',
    'harbor-shadow',
    'method-bridge',
  ],
  ['before an adverb', 'The keel layer aligns quickly with tidal charts.', 'keel-layer', 'keel-layer-align'],
  ['behind many before one', 'We ask how humans process harbor shadow.', 'harbor-shadow', 'process'],
  ['before a gerund', 'The tidal frames demand grating walls.', 'tidal-frame', 'demand'],
  ['before a name', 'Humans fear Keelhaul by night.', 'keelhaul', 'fear'],
  ['of what is faced', 'It is read as tidal frames mix by night.', 'tidal-frame', 'mix'],
  ['that goes on', 'The law is reshaping tidal pilots.', 'tidal-pilot', 'reshaping'],
  ['of relying', 'A keel frame relying on tidal walls is read.', 'keel-frame', 'relying'],
  ['of splitting', 'The tidal methods split the harbor chart.', 'tidal-method', 'tidal-methods-split'],
  [
    'behind a verb and "and"',
    'They convey and aggregate tidal charts.',
    'tidal-chart',
    'aggregate-tidal-chart',
  ],
  ['before "such"', 'They organize and harness such silt.', 'silt', 'harness'],
  ['of doing again', 'They re-initialize harbor charts.', 'harbor-chart', 're-initialize'],
  ['behind "also"', 'We also overview tidal charts.', 'tidal-chart', 'overview-tidal-chart'],
  ['behind "can better"', 'They can better capture tidal charts.', 'tidal-chart', 'capture-tidal-chart'],
  ['before "most"', 'The keel layer causes most tidal charts to fade.', 'keel-layer', 'keel-layer-cause'],
  [
    'of neglecting',
    'The tidal models neglect harbor shadow.',
    'tidal-model',
    'tidal-model-neglect-harbor-shadow',
  ],
  [
    'behind "and"',
    'They need to secure and increase tidal moorings.',
    'tidal-mooring',
    'increase-tidal-mooring',
  ],
  ['of aiming', 'A harbor process aiming to fill berths is read.', 'harbor-process', 'harbor-process-aiming'],
  ['of promising', 'Harbor models promise rapid tides.', 'tide', 'promise-rapid-tide'],
  ['of moving on', 'A keel wave propagating through moorings is read.', 'keel-wave', 'keel-wave-propagating'],
  ['of redefining', 'It is done for redefining harbor shadow.', 'harbor-shadow', 'redefining-harbor-shadow'],
  ['between a noun and a plural', 'The dredging policy charges tenants.', 'dredging-policy', 'charge'],
  ['behind a name between commas', 'Our pilot, Keelhaul, charges tenants by night.', 'tenant', 'charge'],
  ['between plurals', 'The tidal models face critical limits.', 'tidal-model', 'tidal-models-face'],
  ['behind a sentence\'s "To"', 'To support narrow barges, pilots wait.', 'narrow-barge', 'support'],
  ['behind a comma', 'These tides, by night, offer promising moorings.', 'mooring', 'offer'],
  ['before "two"', 'To test two barge routes, pilots wait.', 'barge-route', 'test'],
  ['before what goes on', 'The keel layer tracks evolving moorings.', 'keel-layer', 'track'],
  [
    'behind "to" before any noun',
    'It is able to repurpose harbor knowledge.',
    'harbor-knowledge',
    'repurpose',
  ],
  ['"functions as"', 'The tidal frame functions as a wall.', 'tidal-frame', 'function'],
  ['of a compound', 'We fine-tune narrow barges.', 'narrow-barge', 'tune'],
  ['before "it"', 'Where gaps are, the tidal frame bridges it by night.', 'tidal-frame', 'bridge'],
  ['behind many and before "it"', 'The tidal frames round it off.', 'tidal-frame', 'round'],
  ['of training', 'A tidal model trains on harbors.', 'tidal-model', 'train'],
  ['of cutting', 'The tidal frame cuts berth memory by half.', 'tidal-frame', 'cut'],
  ['of faring', 'It reads how tidal frames fare by night.', 'tidal-frame', 'fare'],
  ['before "only"', 'Keelhaul changes only the tidal frames.', 'tidal-frame', 'change'],
  ['before "out"', 'A barge pilot points out narrow barges.', 'narrow-barge', 'point'],
  ['before "against"', 'The tidal frames guard against storms.', 'tidal-frame', 'guard'],
  ['of costing', 'The tidal frames cost too much.', 'tidal-frame', 'cost'],
  ['of risking', 'The tidal frames risk vanishing moorings.', 'tidal-frame', 'risk'],
  ['of mistaking', 'Tidal models mistake harbor shadow for it.', 'harbor-shadow', 'mistake'],
  ['of shifting', 'The keel layer shifts to another mooring.', 'keel-layer', 'shift'],
  ['of setting out', 'This thesis sets out to read tides.', 'tide', 'set'],
  ['before a number', 'We show a chart that targets two barge routes.', 'barge-route', 'target'],
  [
    'behind a plural without s',
    'The tidal corpora mix moorings.',
    'tidal-corpus',
    'tidal-corpus-mix-mooring',
  ],
  [
    'that is a noun as often',
    'Harbors fill. The tidal models answer factual questions.',
    'factual-question',
    'answer',
  ],
  ['before "as"', 'The harbor volatiles function as walls.', 'harbor-volatile', 'harbor-volatiles-function'],
  ['that is never a noun', 'Some pilots discretize barge routes.', 'barge-route', 'discretize'],
  ['of rising and falling', 'The berth loss drops by 3 points.', 'berth-loss', 'drop'],
  ['before an adjective', 'The sonar method grounds narrow barges.', 'narrow-barge', 'ground'],
  [
    'of a relative clause',
    'We present a framework that grounds semantic labels in charts.',
    'semantic-label',
    'ground',
  ],
  ['behind an adverb', 'A dredger that dynamically weights barge routes is shown.', 'barge-route', 'weight'],
  [
    'before a question',
    'Knowledge tracing estimates which skills a pilot has.',
    'knowledge-tracing',
    'estimate',
  ],
  [
    'between a plural and a determiner',
    'We show that tidal models estimate the depth.',
    'tidal-model',
    'estimate',
  ],
  [
    'between two nouns in the singular',
    'Fog changes customer demand at the quay.',
    'customer-demand',
    'change',
  ],
  ['behind "that"', 'An algorithm is proposed that ranks harbor pilots.', 'harbor-pilot', 'rank'],
  ['behind "could"', 'The valve could decrease tidal irritation.', 'tidal-irritation', 'decrease'],
  ['behind "to"', 'Pilots meet to aggregate narrow charts.', 'narrow-chart', 'aggregate'],
  [
    'without an object',
    'We saw that most tidal sensors correlate.',
    'tidal-sensor',
    'tidal-sensors-correlate',
  ],
  ['before a doing', 'We asked. Most harbor pilots favour ending it.', 'harbor-pilot', 'favour-ending'],
  ['before a number', 'The tide, however, exposes three harbor gates.', 'harbor-gate', 'expose'],
  ['in its base form behind "that"', 'We like methods that use syntactic charts.', 'syntactic-chart', 'use'],
  [
    'behind an acronym in the plural',
    'Here LLMs offer interpretable charts.',
    'interpretable-chart',
    'offer',
  ],
  ['of a plural that it ends', 'The lock waits until all barge jobs end.', 'barge-job', 'end'],
  ['behind a question word', 'We ask how weather changes customer demand.', 'customer-demand', 'change'],
  ['before a count', 'Work on mixed harbors blends two tidal predictors.', 'tidal-predictor', 'blend'],
  ['before a clause of time', 'Harbor difficulty rises when tides are rapid.', 'harbor-difficulty', 'rise'],
  [
    'behind a plural and "that"',
    'There are leakage risks that compromise pilot validity.',
    'pilot-validity',
    'compromise',
  ],
  ['of doing again', 'KeelNet pre-trains a harbor policy.', 'harbor-policy', 'train'],
  ['that is no thanks', 'It grew for harbor reviews thanks to pilots.', 'harbor-review', 'thank'],
  ['behind acronyms', 'We show that narrow MLLMs struggle with harbor locks.', 'narrow-mllm', 'struggle'],
  [
    'in -ing behind what a paper makes',
    'Here is Ebb, a framework integrating pilot confidence and locks.',
    'pilot-confidence',
    'integrating',
  ],
  [
    'in -ing before acronyms in the plural',
    'Answers for training VHLMs in narrow locks are few.',
    'vhlm',
    'training',
  ],
  [
    'in -ing behind a time',
    'They are vulnerable when encountering harbor fog.',
    'harbor-fog',
    'encountering',
  ],
  ['in -ing before an adjective', 'They plan by mooring narrow barges.', 'narrow-barge', 'mooring'],
  ['in -ing with many', 'We find eddies by grouping barges.', 'barge', 'grouping'],
  ['in -ing behind a plural', 'There are narrow locks imitating canals.', 'canal', 'imitating'],
  [
    'in -ing before a question',
    'A harbor chart indicating what floats is drawn.',
    'harbor-chart',
    'indicating',
  ],
  ['in -ing before a name', 'A crane for generating TideNet charts is shown.', 'tidenet-chart', 'generating'],
  ['before a preposition', 'The harbor system interacts with the tide.', 'harbor-system', 'interact'],
  [
    'behind a plural that opens the sentence',
    'Barges offer a compact mooring plan.',
    'compact-mooring-plan',
    'offer',
  ],
  ['behind "and"', 'They lower tolls and support tidal harbor growth.', 'tidal-harbor-growth', 'support'],
  ['without an object', 'We show that sonar methods struggle with narrow locks.', 'sonar-method', 'struggle'],
  ['between any two nouns', 'The harbor compression drives commerce.', 'harbor-compression', 'drive'],
  [
    'before what is counted in digits',
    'The harbor study profiles 26 ferry pilots by night.',
    'ferry-pilot',
    'profile',
  ],
  ['of what happens to many', 'Here the harbor prices change at night.', 'harbor-price', 'change'],
  ['behind many and before one', 'The ferry firms lease tonnage by night.', 'tonnage', 'lease'],
  ['behind a name with capitals inside', 'We show that TideRank tracks harbor silt.', 'harbor-silt', 'track'],
  [
    'in -ing that lies under something',
    'The harbor rule underlying Keel gates is old.',
    'keel-gate',
    'underlying',
  ],
  ['of learning too much', 'The tidal models overfit specific harbors.', 'tidal-model', 'overfit'],
  ['behind the paper itself', 'Ships wait. This paper models harbor commerce.', 'harbor-commerce', 'model'],
  ['in -ing before an adverb', 'A dredger running slowly by night was lost.', 'dredger', 'running'],
  ['in -ing behind "towards"', 'We turn towards forecasting harbor silt.', 'harbor-silt', 'forecasting'],
])('a verb %s is no part of a phrase', (_, text, phrase, verb) => {
  const slugs = slugsIn(text)

  expect(slugs).toContain(phrase)
  expect(slugs.filter((slug) => slug.split('-').includes(verb))).toEqual([])
})

it.each([
  ['harbor-service-industry', 'The harbor services industry grew.'],
  ['sonar-analysis-tool', 'A sonar analysis tool was built.'],
  ['tide-bias-mitigation', 'We study tide bias mitigation.'],
  ['dredging-operation-research', 'We study dredging operations research.'],
])('a noun in -s that another noun follows stays in its phrase: %s', (slug, text) => {
  expect(slugsIn(text)).toContain(slug)
})

it('a phrase ends where an adjective follows its plural', () => {
  const slugs = slugsIn('We show harbor routes inconsistent with tidal charts.')

  expect(slugs).toEqual(expect.arrayContaining(['harbor-route', 'tidal-chart']))
})

it('people who do something with a plural are no part of its name', () => {
  expect(slugsIn('We study the harbor instructions people give.')).toContain('harbor-instruction')
})

it.each([
  ['question-answering', 'We study harbor question answering across narrow locks.'],
  ['model-merging-framework', 'The model merging framework failed.'],
  ['rotating-black-barge', 'We study masses of rotating black barges.'],
  ['clustering-algorithm', 'Buoys are grouped by clustering algorithms.'],
  ['support-vessel', 'They lower tolls and support vessels.'],
])('a name that ends or begins like a doing stays whole: %s', (slug, text) => {
  expect(slugsIn(text).some((found) => found.endsWith(slug))).toBe(true)
})
