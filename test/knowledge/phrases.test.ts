import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { madePaper } from './made-paper.ts'
import { madeReference } from './made-reference.ts'

const knowledge = createKnowledge(madeReference)
const mentionsIn = (title: string, text = '') => knowledge.describe(madePaper(title, text)).mentions
const slugsIn = (title: string, text = '') => mentionsIn(title, text).map((mention) => mention.slug)
const mentionOf = (slug: string, title: string, text = '') =>
  mentionsIn(title, text).find((mention) => mention.slug === slug)

describe('new concepts', () => {
  it.each([
    ['physics', 'A transverse heat current appears in the pyrochlore magnet.', 'transverse-heat-current'],
    [
      'medicine',
      'Postoperative delirium was less frequent after spinal anesthesia.',
      'postoperative-delirium',
    ],
    ['law', 'Courts read force majeure clauses narrowly.', 'force-majeure-clause'],
    ['economics', 'We estimate the employment elasticity of teenagers.', 'employment-elasticity'],
    ['biology', 'Fire changes the soil microbial communities of peatlands.', 'soil-microbial-community'],
    ['history', 'The merchant guilds kept toll registers.', 'toll-register'],
    ['chemistry', 'Crystals of the layered perovskite grew from a saturated solution.', 'layered-perovskite'],
  ])('are noun phrases of %s', (_, text, slug) => {
    expect(slugsIn('', text)).toContain(slug)
  })

  it.each([
    'In this paper, we propose a novel approach.',
    'Extensive experiments demonstrate the effectiveness of our method.',
    'The main contribution of this work is twofold.',
    'It outperforms the state of the art.',
    'We discuss several important issues and various aspects.',
    'A number of people have shown great interest in this topic.',
  ])('are not made of what every abstract says: %s', (text) => {
    expect(slugsIn('', text)).toEqual([])
  })

  it('lose the words of opinion before them and the empty nouns behind them', () => {
    const text = 'We present a novel tidal turbine. Wake simulation results are given.'
    expect(slugsIn('', text)).toEqual(expect.arrayContaining(['tidal-turbine', 'wake-simulation']))
  })

  it('keep compounds with hyphens whole', () => {
    expect(slugsIn('', 'We measure spin-orbit coupling in thin films.')).toContain('spin-orbit-coupling')
  })

  it('do not reach over a verb that follows a noun', () => {
    const slugs = slugsIn('', 'Lichens dominated burned plots near the timber line.')
    expect(slugs).toEqual(expect.arrayContaining(['lichen', 'burned-plot']))
  })

  it.each([
    ['after a name', 'Keelhaul moves the decision to the pilot.', 'keelhaul-move'],
    ['between a name and what it acts on', 'BALLASTO coarsens hull meshes.', 'ballasto-coarsen-hull-mesh'],
    ['between a noun and a determiner', 'In harbours, fog hides the buoys.', 'fog-hide'],
    ['before a number', 'Each dredger updates one half of the chart.', 'dredger-update'],
    ['after a name of several words', 'Deep Tidal Dredging trains a pilot.', 'deep-tidal-dredging-train'],
    ['of naming', 'We use an index called HullCast.', 'called-hullcast'],
    ['after a pronoun', 'In winter we train harbour pilots.', 'train-harbor-pilot'],
    ['after a bracket', 'The pilot (TIDEX) captures long swells.', 'capture-long-swell'],
    [
      'between a noun and its object',
      'The harbour chart separates ferry lanes.',
      'harbor-chart-separate-ferry-lane',
    ],
    ['after a plural', 'Harbour pilots leverage sonar charts.', 'harbor-pilot-leverage-sonar-chart'],
    ['after "and"', 'We cast nets and train harbour pilots.', 'train-harbor-pilot'],
  ])('have no verb in them %s', (_, text, slug) => {
    expect(slugsIn('', text)).not.toContain(slug)
  })

  it.each([
    ['an address', 'Charts are at hf.co/tidyhands/chart-3b today.', /tidyhand|chart-3b|hf/u],
    ['an amount', 'The ballast logs fill 12 GB and 30 KB.', /gb|kb/u],
    ['a date', 'Ballast was sampled between March 2005 and June 2008.', /march|june|200/u],
    ['a century', 'Ballast stones of the sixth century were found.', /century|sixth/u],
    ['a share', 'Ballast fell by one percentage point.', /percentage|point/u],
  ])('are not made of %s', (_, text, piece) => {
    expect(slugsIn('', text).filter((slug) => piece.test(slug))).toEqual([])
  })

  it.each([
    ['"of"', 'They read Jacob of Serugh closely.', 'jacob-of-serugh'],
    ['a plus sign', 'We use the MIT+CMU test set.', 'mit-cmu-test-set'],
  ])('keep names with %s whole', (_, text, slug) => {
    expect(slugsIn('', text)).toContain(slug)
  })

  it('part a name with capitals inside from the noun or verb before it', () => {
    expect(slugsIn('', 'Our fuzzer TideCrawl runs. We tried fine-tuning TideCrawl.')).toContain('tidecrawl')
  })

  it('are none where a word is written like a known concept that is something else', () => {
    expect(slugsIn('', 'We counted falcon nests. A falcon hunts by day.')).not.toContain('falcon')
  })

  it('are none in other spellings of a known name than its slug', () => {
    const concepts = [
      {
        slug: 'fine-tuning',
        name: 'fine-tuning',
        kind: 'METHOD' as const,
        aliases: ['full fine-tuning'],
        topic: null,
      },
    ]
    const { describe: read } = createKnowledge({ ...madeReference, concepts })

    const { mentions } = read(
      madePaper('Scaling features', 'With few parameters it beats full fine-tuning by two points.'),
    )

    expect(mentions.map(({ slug }) => slug)).toContain('fine-tuning')
    expect(mentions.map(({ slug }) => slug)).not.toContain('finetuning')
  })

  it('say that only words name them', () => {
    expect(mentionOf('tidal-turbine', 'Tidal turbines')?.basis).toBe('PHRASE')
  })
})

describe('acronyms of new concepts', () => {
  const text = 'Staged Ballast Control (SBC) is fast. SBC needs no pump, and SBC is quiet.'

  it('are one concept with what they stand for', () => {
    expect(mentionOf('staged-ballast-control', '', text)).toMatchObject({
      name: 'Staged Ballast Control',
      aliases: ['SBC'],
      basis: 'ACRONYM',
    })
    expect(slugsIn('', text)).not.toContain('sbc')
  })

  it('are one concept with what stands behind them in a bracket', () => {
    expect(mentionOf('staged-ballast-control', '', 'SBC (Staged Ballast Control) is fast.')).toMatchObject({
      aliases: ['SBC'],
      basis: 'ACRONYM',
    })
    expect(slugsIn('', 'SBC (Staged Ballast Control) is fast.')).not.toContain('sbc')
  })

  it('are not explained by a bracket of other words', () => {
    expect(slugsIn('', 'The SBC (of steel and brass) is fast.')).toContain('sbc')
  })

  it('leave no concept of the fragments of what they stand for', () => {
    const act = 'The Tidal Works Act (TWA) regulates ports. Under the Tidal Works Act, ports pay.'
    expect(slugsIn('', act).filter((slug) => slug.startsWith('tidal'))).toEqual(['tidal-work-act'])
  })

  it('count as mentions of it', () => {
    const once = mentionOf('staged-ballast-control', '', 'Staged Ballast Control (SBC) is fast.')
    const often = mentionOf('staged-ballast-control', '', text)
    expect(often?.score).toBeGreaterThan(once?.score ?? 1)
  })

  it('stay concepts of their own where the paper does not explain them', () => {
    expect(slugsIn('', 'Sensors were calibrated with SBET software and a TDEM survey.')).toContain(
      'tdem-survey',
    )
  })
})

describe('variants of a new concept', () => {
  it.each([
    ['Tidal Turbines', 'a tidal turbine'],
    ['tidal-turbine', 'tidal turbines'],
    ['multi-agent systems', 'a multiagent system'],
    ['traffic data sets', 'a traffic dataset'],
    ['tumour modelling', 'tumor modeling'],
  ])('"%s" and "%s" have one slug in two papers', (one, other) => {
    expect(slugsIn('', `We describe ${one}.`)[0]).toBe(slugsIn('', `They know ${other}.`)[0])
  })

  it('meet a concept that the source of another paper states', () => {
    const statedConcepts = [{ name: 'Tidal Turbines', kind: null }]
    const { mentions } = knowledge.describe(madePaper('A title', '', { statedConcepts }))
    expect(mentions[0]).toMatchObject({ slug: 'tidal-turbine', basis: 'STATED' })
  })

  it('count together within a paper', () => {
    const text = 'A tidal turbine turns. Tidal-turbine blades bend. We test tidal turbines.'
    expect(slugsIn('', text).filter((slug) => slug === 'tidal-turbine')).toHaveLength(1)
  })

  it('are shown in the singular and without the capitals of a title', () => {
    expect(mentionOf('tidal-turbine', 'On The Wake Of Tidal Turbines')).toMatchObject({
      name: 'tidal turbine',
      spelling: 'Tidal Turbines',
    })
  })

  it('keep British spelling in the name, not in the slug', () => {
    expect(mentionOf('labor-turnover', '', 'We study labour turnover.')?.name).toBe('labour turnover')
  })
})

describe('kinds of new concepts', () => {
  it.each([
    ['DATASET', 'harbor-traffic-corpus', 'We collect a harbor traffic corpus.'],
    ['METRIC', 'word-error-rate', 'The word error rate falls.'],
    ['METHOD', 'x-ray-crystallography', 'The protein was studied by X-ray crystallography.'],
    ['TASK', 'iceberg-detection', 'We study iceberg detection.'],
    ['FIELD', 'marine-biology', 'Methods of marine biology are used.'],
    ['MODEL', 'graph-neural-network', 'We train a graph neural network.'],
    ['METHOD', 'clinical-trial', 'A clinical trial was run.'],
    ['METHOD', 'gene-assay', 'We ran a gene assay.'],
    ['METHOD', 'sensitivity-analysis', 'We did a sensitivity analysis.'],
    ['METRIC', 'hazard-ratio', 'The hazard ratio falls.'],
    ['METRIC', 'tail-latency', 'The tail latency falls.'],
    ['TASK', 'ice-drift-forecasting', 'We study ice drift forecasting.'],
    ['TASK', 'bin-packing', 'We study bin packing.'],
    ['FIELD', 'game-theory', 'Methods of game theory are used.'],
    ['FIELD', 'marine-engineering', 'Methods of marine engineering are used.'],
    ['MODEL', 'tide-model-4', 'We use Tide Model 4 here.'],
    ['TASK', 'tide-classification-problem', 'We study the tide classification problem.'],
    ['METHOD', 'sonar-data-fusion', 'We use sonar data fusion.'],
    ['METRIC', 'memory-footprint', 'The memory footprint falls.'],
    ['FIELD', 'limnology', 'We use results of limnology.'],
    ['OTHER', 'port-technology', 'We use port technology.'],
    ['OTHER', 'cost-model', 'The cost model is changed.'],
    ['OTHER', 'student-learning', 'Student learning is slow.'],
    ['OTHER', 'learning-rate', 'The learning rate is slow.'],
    ['OTHER', 'power-generation', 'We study offshore power generation and power generation on land.'],
    ['OTHER', 'force-majeure', 'We discuss force majeure.'],
  ])('are %s for %s', (kind, slug, text) => {
    expect(mentionOf(slug, '', text)?.kind).toBe(kind)
  })

  it.each([
    ['DATASET', 'We introduce TideWatch, a benchmark of 300 harbors.'],
    ['MODEL', 'TideWatch is a large language model for harbor pilots.'],
    ['METHOD', 'We propose TideWatch, a simple pruning method that needs no data.'],
    ['OTHER', 'We compare with TideWatch in two harbors.'],
    ['METHOD', 'Our fuzzer TideWatch runs by night.'],
    ['METHOD', 'Our scheduler, TideWatch, runs by night.'],
    ['METHOD', 'We propose a novel framework, TideWatch, for harbors.'],
    ['METHOD', 'We show the strength of our method TideWatch by night.'],
    ['DATASET', 'We present TideWatch, a large, multilingual, annotated corpus of harbors.'],
    ['DATASET', 'We present Tide Warning At Night (TideWatch), a benchmark of harbors.'],
    ['DATASET', 'We present TideWatch, a dataset and metric for harbors.'],
    ['MODEL', 'The network, which we call TideWatch, is trained on harbors.'],
    ['DATASET', 'TideWatch is at anchor. The TideWatch dataset is old.'],
    ['DATASET', 'We use benchmarks such as TideWatch and HullCast.'],
    ['DATASET', 'We use the TideWatch and HullCast corpora.'],
    ['MODEL', 'We tune models like HullCast and TideWatch.'],
    ['DATASET', 'We evaluate our pilot on TideWatch.'],
    ['DATASET', 'On TideWatch, our pilot is best.'],
    ['METRIC', 'It reaches a TideWatch of 0.58 in winter.'],
    ['METHOD', 'TideWatch prunes harbor charts.'],
    ['OTHER', 'TideWatch is at anchor.'],
  ])('are %s for a name of which the paper says: %2$s', (kind, text) => {
    expect(mentionOf('tidewatch', '', text)?.kind).toBe(kind)
  })

  it.each([
    ['DATASET', 'harborbench', 'HarborBench is old.'],
    ['MODEL', 'tidellm', 'TideLLM is old.'],
    ['MODEL', 'tide-7b', 'Tide-7B is old.'],
    ['MODEL', 'tide2-5-35b', 'Tide2.5-35B is old.'],
    ['MODEL', 'tidenet', 'TideNet is old.'],
  ])('are %s for a name that says so itself: %s', (kind, slug, text) => {
    expect(mentionOf(slug, '', text)?.kind).toBe(kind)
  })

  it.each([
    ['DATASET', 'birka', 'Birka: A Large Corpus of Harbors'],
    ['METHOD', 'quiet-birka', 'Quiet Birka: A Framework for Harbors'],
  ])('are %s for what heads a title and is described behind the colon: %s', (kind, slug, title) => {
    expect(mentionOf(slug, title, '')?.kind).toBe(kind)
  })

  it('are that of the known concept that a phrase ends with', () => {
    expect(mentionOf('permuted-imagenet', '', 'We use the permuted ImageNet.')?.kind).toBe('DATASET')
  })
})

const manyPhrases = Array.from(
  { length: 60 },
  (_, place) => `Sail${place}x rigs the brine${place}y pump.`,
).join(' ')

describe('the list of a paper', () => {
  it('has at most twenty concepts, strongest first', () => {
    const scores = mentionsIn('', manyPhrases).map((mention) => mention.score)
    expect(scores).toHaveLength(20)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  it('keeps known concepts, however many phrases there are', () => {
    expect(slugsIn('', `${manyPhrases} CRISPR and gene expression too.`)).toEqual(
      expect.arrayContaining(['crispr', 'gene-expression']),
    )
  })

  it('ranks what the title names and the text repeats first', () => {
    const text =
      'Barnacles settle on hulls. Ballast water carries larvae. Discharged ballast water spreads them.'
    expect(slugsIn('Ballast water', text)[0]).toBe('ballast-water')
  })

  it('is nearly the same whatever the corpus is', () => {
    const corpus = { papers: 5000, documentFrequencies: Array.from({ length: 2 ** 14 }, () => 40) }
    const paper = madePaper('Ballast water', 'Barnacles settle on steel hulls of cargo ships.')
    const inCorpus = knowledge.describe(paper, { corpus, embedding: null }).mentions
    expect(inCorpus.map((mention) => mention.slug)).toEqual(slugsIn(paper.title, paper.text))
  })
})
