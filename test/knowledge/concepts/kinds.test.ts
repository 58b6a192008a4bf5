import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const kindOf = (slug: string, text: string, title = '') =>
  knowledge.describe(madePaper(title, text)).mentions.find((mention) => mention.slug === slug)?.kind

describe('the kind of a phrase', () => {
  it.each([
    ['METRIC', 'berth-occupancy-rate', 'The berth occupancy rate falls.'],
    ['METRIC', 'buoy-tracking-error', 'The buoy tracking error falls.'],
    ['METHOD', 'tug-scheduler', 'The tug scheduler runs by night.'],
    ['METHOD', 'keel-densitometry', 'The hull was studied by keel densitometry.'],
    ['METHOD', 'mooring-radiotherapy', 'They had mooring radiotherapy.'],
    ['TASK', 'tug-diarization', 'We study tug diarization.'],
    ['TASK', 'harbor-image-restoration', 'We study harbor image restoration.'],
    ['TASK', 'harbor-registration', 'We study harbor registration.'],
    ['TASK', 'berth-selection-problem', 'We study the berth selection problem.'],
    ['TASK', 'tidal-kinematic-calibration', 'We study tidal kinematic calibration.'],
    ['TASK', 'harbor-website-fingerprinting', 'We study harbor website fingerprinting.'],
    ['MODEL', 'tidal-caption-generator', 'The tidal caption generator is small.'],
    ['METHOD', 'tidal-contouring-control', 'We use tidal contouring control.'],
    ['OTHER', 'harbor-jitter', 'The harbor jitter is small.'],
    ['OTHER', 'voter-registration', 'We study voter registration.'],
    ['TASK', 'barge-reconstruction', 'We study barge reconstruction.'],
    ['METHOD', 'chart-augmented-generation', 'We use chart-augmented generation.'],
    ['OTHER', 'tendon-reconstruction', 'They had tendon reconstruction.'],
    ['METHOD', 'tidal-estimator', 'The tidal estimator is small.'],
    ['METHOD', 'supportive-berth-selector', 'The supportive berth selector is small.'],
    ['TASK', 'pilot-dialog-generation', 'We study pilot dialogue generation.'],
    ['OTHER', 'hochschild-homology', 'Its Hochschild homology is known.'],
    ['FIELD', 'marine-psycholinguistics', 'Methods of marine psycholinguistics are used.'],
    ['MODEL', 'sonar-encoder', 'The sonar encoder is small.'],
    ['METHOD', 'harbor-surface-methodology', 'We use harbor surface methodology.'],
    ['METHOD', 'quay-paramagnetic-resonance', 'It was seen by quay paramagnetic resonance.'],
    ['METRIC', 'quay-shear-strength', 'The quay shear strength falls.'],
    ['METRIC', 'harbor-drought-index', 'The harbor drought index falls.'],
    ['TASK', 'harbor-sound-synthesis', 'We study harbor sound synthesis.'],
    ['OTHER', 'graphic-score', 'The graphic score is old.'],
    ['FIELD', 'paleogeography', 'The paleogeography of the island is known.'],
    ['METHOD', 'tide-informed-machine-learning', 'We use tide-informed machine learning.'],
    ['METHOD', 'replay-attack', 'A replay attack on the lock failed.'],
    ['METHOD', 'tidal-stabilizer', 'The tidal stabilizer is small.'],
    ['METHOD', 'lock-attention-module', 'The lock attention module is small.'],
    ['METHOD', 'berth-alignment-loss', 'The berth alignment loss is small.'],
    ['METHOD', 'polarimetric-quay-imaging', 'We use polarimetric quay imaging.'],
    ['METRIC', 'mooring-overhead', 'The mooring overhead is small.'],
    ['TASK', 'chart-caption-generation', 'We study chart caption generation.'],
    ['TASK', 'biomarker-extraction', 'We study biomarker extraction.'],
    ['MODEL', 'berth-detection-network', 'The berth detection network is small.'],
    ['METHOD', 'steered-incentive-mechanism', 'The steered incentive mechanism failed.'],
    ['METHOD', 'spoofed-beacon-attack', 'A spoofed beacon attack on the lock failed.'],
    ['TASK', 'quay-crane-monitoring', 'We study quay crane monitoring.'],
    ['TASK', 'harbor-pilot-planning', 'We study harbor pilot planning.'],
    ['METHOD', 'tide-model-based-planning', 'We study tide model-based planning.'],
    ['METHOD', 'berth-reordering', 'We use berth reordering.'],
    ['METHOD', 'harbor-plasma-exchange', 'We use harbor plasma exchange.'],
    ['METRIC', 'quay-thermal-conductivity', 'The quay thermal conductivity falls.'],
    ['METRIC', 'pilot-labor-share', 'The pilot labor share falls.'],
    ['MODEL', 'tidal-automaton', 'The tidal automaton is small.'],
    ['MODEL', 'dllm', 'The dLLM is small.'],
    ['METHOD', 'keel-osteotomy', 'They had a keel osteotomy.'],
    ['METHOD', 'quay-stenting', 'They had quay stenting.'],
    ['METRIC', 'harbor-document-frequency', 'The harbor document frequency falls.'],
    ['FIELD', 'harbor-ethics', 'Methods of harbor ethics are used.'],
    ['TASK', 'pilot-emotion-analysis', 'We study pilot emotion analysis.'],
    ['FIELD', 'harbor-knowledge-management', 'Methods of harbor knowledge management are used.'],
    ['FIELD', 'maritime-education', 'Methods of maritime education are used.'],
    ['TASK', 'pilot-bias-mitigation', 'We study pilot bias mitigation.'],
    ['TASK', 'crew-credit-assignment', 'We study crew credit assignment.'],
    ['TASK', 'harbor-taxonomy-expansion', 'We study harbor taxonomy expansion.'],
    ['METHOD', 'keel-transformer-adapter', 'The keel transformer adapter is small.'],
    ['METHOD', 'keel-surgery', 'They had keel surgery.'],
    ['METHOD', 'quay-surgical-treatment', 'They had quay surgical treatment.'],
    ['METHOD', 'harbor-eligibility-trace', 'We use harbor eligibility traces.'],
    ['METHOD', 'additive-manufacturing', 'We study additive manufacturing of hulls.'],
    ['METRIC', 'tide-marginal-likelihood', 'The tide marginal likelihood falls.'],
    ['FIELD', 'harbor-asset-pricing', 'Methods of harbor asset pricing are used.'],
  ])('is %s by its last word for %s', (kind, slug, text) => {
    expect(kindOf(slug, text)).toBe(kind)
  })

  it.each([
    ['tide-growth-rate', 'The tide growth rate is known.'],
    ['human-error', 'Most wrecks go back to human error.'],
    ['dock-memory-controller', 'The dock memory controller is small.'],
    ['insect-locomotion', 'We watch insect locomotion.'],
    ['river-geometry', 'We map river geometry.'],
    ['power-transformer', 'We look at the power transformer by night.'],
    ['school-dropout', 'The town looks at school dropout.'],
    ['tidal-power-generation', 'The bay is known for tidal power generation.'],
    ['mooring-fertilizer', 'We spread mooring fertilizer.'],
    ['solvent-extraction', 'They clean it by hand and solvent extraction.'],
    ['quay-pathophysiology', 'Little is known of quay pathophysiology.'],
    ['quay-photography', 'We look at quay photography.'],
    ['corrosion-mechanism', 'We look at the corrosion mechanism of hulls.'],
    ['harbor-dichotomy', 'They fear a harbor dichotomy.'],
    ['pilot-heart-attack', 'They fear a pilot heart attack.'],
    ['quay-solar-module', 'We look at the quay solar module.'],
    ['tidal-organic-framework', 'We look at the tidal organic framework.'],
    ['harbor-media-attention', 'We look at harbor media attention.'],
    ['litter-decomposition', 'We look at litter decomposition.'],
    ['pilot-party-identification', 'We look at pilot party identification.'],
    ['tide-swell-mechanism', 'We look at the tide swell mechanism.'],
    ['harbor-conceptual-model', 'We look at the harbor conceptual model.'],
    ['harbor-strongest-predictor', 'We look at harbor strongest predictors.'],
    ['keel-operating-system', 'We look at the keel operating system.'],
    ['pilot-market-segmentation', 'We look at pilot market segmentation.'],
  ])('is OTHER where its last word is no more than alike: %s', (slug, text) => {
    expect(kindOf(slug, text)).toBe('OTHER')
  })

  it.each([
    ['METHOD', 'berth-segmentation-tool', 'The berth segmentation tool is small.'],
    ['METHOD', 'tidal-classifier-ensemble', 'The tidal classifier ensemble is small.'],
    ['MODEL', 'tidal-autoencoder-architecture', 'The tidal autoencoder architecture is small.'],
    ['TASK', 'berth-captioning-problem', 'We study the berth captioning problem.'],
    ['TASK', 'berth-captioning-evaluation', 'We study berth captioning evaluation.'],
    ['OTHER', 'oak-mooring-tool', 'The oak mooring tool is small.'],
    ['OTHER', 'brick-harbor-architecture', 'The brick harbor architecture is old.'],
  ])('is %s by what its last word is for or made of: %s', (kind, slug, text) => {
    expect(kindOf(slug, text)).toBe(kind)
  })

  it('is that of what a name is said to be, not of what that is for', () => {
    expect(kindOf('keelhaul', 'We read Keelhaul, an online framework targeting berth segmentation.')).toBe(
      'METHOD',
    )
  })

  it.each([
    ['METRIC', 'lindqvist-index', 'We compute the Lindqvist index of each harbor.'],
    ['METHOD', 'lindqvist-test', 'It passes the Lindqvist test.'],
    ['DATASET', 'malmo-collection', 'The pilots use the Malmo collection.'],
    ['DATASET', 'survey-of-keel-finance', 'We analyse the Survey of Keel Finance by night.'],
    ['OTHER', 'planck-scale', 'We sail at the Planck scale.'],
    ['METRIC', 'keelson-bargeman-classification', 'It is graded by the Keelson-Bargeman classification.'],
    ['OTHER', 'lindqvist-tau', 'We sail to the Lindqvist Tau by night.'],
    ['DATASET', 'baltic-harbor-survey', 'We analyse the Baltic Harbor Survey by night.'],
  ])('is %s where a name before its last word tells it: %s', (kind, slug, text) => {
    expect(kindOf(slug, text)).toBe(kind)
  })

  it.each([
    ['METHOD', 'We compare two techniques (keel rotation, cargo rotation) by night.'],
    ['METHOD', 'We compare techniques such as keel rotation and cargo rotation.'],
    ['TASK', 'We study the task of cargo rotation.'],
    ['METRIC', 'It reduces cargo rotation by 12%.'],
    ['METRIC', 'Our pilot outperforms others in terms of cargo rotation.'],
    ['METHOD', 'We introduce cargo rotation, a technique for narrow locks.'],
    ['METHOD', 'Cargo rotation is a technique for narrow locks.'],
    ['METHOD', 'We design a cargo rotation (CR) method for narrow locks.'],
    ['OTHER', 'Cargo rotation is a problem in narrow locks.'],
    ['OTHER', 'The energy is expressed in terms of cargo rotation.'],
    ['OTHER', 'It is an old architecture that we call cargo rotation.'],
    ['OTHER', 'Cargo rotation is the rarest diagnosis of pilots.'],
    ['OTHER', 'The locks are narrow for cargo rotation.'],
    ['METRIC', 'By night, cargo rotation fell by 12%.'],
    ['OTHER', 'By night, fees for cargo rotation fell by 12%.'],
    ['OTHER', 'Cargo rotation is a habit causing trouble for the task.'],
  ])('is %s where the paper says: %s', (kind, text) => {
    expect(kindOf('cargo-rotation', text)).toBe(kind)
  })

  it('is no METRIC where what falls is something of it', () => {
    expect(kindOf('harbor-collision', 'The rate of harbor collisions fell by 12%.')).toBe('OTHER')
    expect(kindOf('harbor-collision', 'Harbor collisions fell by 12%.')).toBe('METRIC')
  })

  it('is no METRIC for trouble that is reduced', () => {
    expect(kindOf('harbor-flood-problem', 'It reduces the harbor flood problem by 12%.')).toBe('OTHER')
    expect(kindOf('harbor-hallucination', 'It reduces harbor hallucination by 12%.')).toBe('OTHER')
  })

  it.each([
    ['METHOD', 'quay-aware-lock-selection', 'We propose Quay-Aware Lock Selection (QALS) to save water.', ''],
    ['OTHER', 'tide-lock-saturation', 'We introduce Tide Lock Saturation (TLS) to pilots.', ''],
    ['OTHER', 'tide-lock-diffusion', 'We introduce Tide Lock Diffusion (TLD), a notion of pilots.', ''],
    ['METHOD', 'semantic-mooring', 'They sleep.', 'Narrow Harbors via Semantic Mooring'],
    ['OTHER', 'dry-lock-torsion', 'They sleep.', 'Narrow Harbors via Dry Lock Torsion'],
    ['OTHER', 'dry-phase-transition', 'They sleep.', 'Narrow Harbors via Dry Phase Transition'],
  ])('in capitals is %s for what is done, and not for what befalls: %s', (kind, slug, text, title) => {
    expect(kindOf(slug, text, title)).toBe(kind)
  })

  it('is that of what an acronym at its end stands for', () => {
    const text = 'We study narrow quay detection (NQD). Then tidal NQD is slow.'
    expect(kindOf('tidal-narrow-quay-detection', text)).toBe('TASK')
  })

  it('is told by what the paper says of its acronym, where its own words tell none', () => {
    expect(
      kindOf('silver-keel', 'Silver Keel (SKL) is old. At night we present SKL that looks at locks.'),
    ).toBe('METHOD')
  })

  it('is no TASK for results, which are many', () => {
    expect(kindOf('manual-segmentation', 'Pilots draw manual segmentations.')).toBe('OTHER')
    expect(kindOf('manual-segmentation', 'Pilots learn manual segmentation.')).toBe('TASK')
  })

  it('is that of its head, not of what follows "of"', () => {
    expect(
      kindOf('nordic-society-of-psycholinguistics', 'We thank the Nordic Society of Psycholinguistics.'),
    ).toBe('OTHER')
  })

  it('is MODEL for a network in a paper about networks that are trained', () => {
    expect(kindOf('berth-compensation-network', 'The berth compensation network is small.')).toBe('OTHER')
    const text = 'A large language model reads the berth compensation network and a social network.'
    expect(kindOf('berth-compensation-network', text)).toBe('MODEL')
    expect(kindOf('social-network', text)).toBe('OTHER')
  })

  it('is METRIC for what has a name and compares', () => {
    expect(kindOf('narrow-quay-similarity', 'We compute the Narrow Quay Similarity (NQS), by night.')).toBe(
      'METRIC',
    )
  })

  it('is no TASK for a word within the name of one', () => {
    expect(kindOf('berthnote', 'We study the task of berthnote sailing. Each berthnote is long.')).toBe(
      'OTHER',
    )
  })

  it('is not told by what says more of a long name', () => {
    expect(
      kindOf('sailing-ahead-in-tide-prediction', 'We use Sailing Ahead in Tide Prediction (SATP) by night.'),
    ).toBe('OTHER')
  })

  it('is METHOD for a nominal gerund by means of which something is done', () => {
    expect(kindOf('anchor-chaining', 'The ship is held via anchor chaining.')).toBe('METHOD')
    expect(kindOf('anchor-chaining', 'The ship is held during anchor chaining.')).toBe('OTHER')
    expect(kindOf('cargo-movement', 'The ship is lost via cargo movement.')).toBe('OTHER')
  })

  it('is METHOD for a system that the paper proposes', () => {
    expect(kindOf('lock-steering-assistant', 'We propose a lock steering assistant that turns.')).toBe(
      'METHOD',
    )
    expect(kindOf('lock-steering-assistant', 'Water wakes the lock steering assistant by night.')).toBe(
      'OTHER',
    )
  })
})

describe('the kind of a name', () => {
  it.each([
    ['DATASET', 'We compare it on ImageNet and TideWatch by night.'],
    ['MODEL', 'We propose narrow mooring networks for locks, termed TideWatch, by night.'],
    ['METHOD', 'TideWatch has emerged as a narrow mooring method by night.'],
    ['MODEL', 'We then train TideWatch on harbors.'],
    ['DATASET', 'TideWatch contains 1,200 harbors.'],
    ['DATASET', 'Pilots read sentences from TideWatch by night.'],
    ['METHOD', String.raw`We propose \textbf{TideWatch}, a scheduling method for locks.`],
    ['METHOD', 'We study a new lock scheduling framework (TideWatch) by night.'],
    ['DATASET', 'We introduce TideWatch, a broad benchmark spanning three tasks across ports.'],
    ['MODEL', 'We present TideWatch, an open-source, narrow coding agent engineered for locks.'],
    ['METHOD', 'We propose Tide Action Mask Planner (TideWatch) by night.'],
    ['DATASET', 'We use three small benchmarks - HarborLog, TideWatch, and QuayLog - by night.'],
    ['DATASET', 'We cut clips from HarborLog, QuayLog, and TideWatch.'],
    ['METHOD', 'To this end, we present TideWatch that looks at locks by night.'],
    ['OTHER', 'To this end, we present TideWatch, a new setting in which locks are shut.'],
    ['DATASET', 'We build two harbor data sets, HarborLog and TideWatch, by night.'],
    ['TASK', 'Maps are drawn by night, a task known as TideWatch, in ports.'],
    ['DATASET', 'TideWatch is old. We look at the TideWatch subset by night.'],
    ['METHOD', 'We propose Spontaneous Mooring (TideWatch) framework.'],
    ['METHOD', String.raw`We propose $\textbf{TideWatch}$, a novel scheduling framework.`],
    ['DATASET', 'We constructed a narrow harbor dataset, TideWatch, by night.'],
    ['OTHER', 'We look at text-to-tide (TideWatch) models by night.'],
    ['OTHER', 'TideWatch contains three stages.'],
    ['DATASET', 'The error on ImageNet and TideWatch drops by 3 points.'],
    ['METHOD', 'We build on this by writing a narrow mooring framework called TideWatch by night.'],
    ['METHOD', 'We propose a narrow mooring framework, namely TideWatch, by night.'],
    ['METHOD', 'We write Spontaneous Mooring (TideWatch) paradigm by night.'],
    ['METHOD', 'We propose **TideWatch**, a narrow mooring scheduler.'],
    ['MODEL', 'We have TideWatch, a family of open language models, by night.'],
    ['DATASET', 'We have TideWatch, an open catalogue of locks, by night.'],
    ['DATASET', 'Pilots are compared on the three benchmarks HarborLog and TideWatch by night.'],
    ['MODEL', 'We ask a frozen 2.6B looped transformer, TideWatch. It sleeps.'],
    ['METHOD', 'By night, our proposed TideWatch wins.'],
    ['MODEL', 'We train our narrow agent, the TideWatch. It sleeps.'],
    ['MODEL', 'We design Tide Window (TideWatch for short), a dual-stream architecture.'],
    ['DATASET', 'We release the Log of Narrow Quays (TideWatch) dataset by night.'],
    ['METHOD', 'Ships wait for a framework that we call TideWatch by night.'],
    ['OTHER', 'By night, platforms like TideWatch win.'],
    ['METHOD', 'By night, the narrow pipeline TideWatch wins.'],
    ['OTHER', 'By night, the training of TideWatch ends.'],
    ['DATASET', 'Errors fall on HarborLog (95.8 F1) and TideWatch (92.4 F1) in tests.'],
    ['DATASET', 'Errors fall in tests on both TideWatch and QuayLog.'],
    ['DATASET', 'There are two kinds (HarborLog) and one of reviews (TideWatch) datasets.'],
    ['METHOD', 'At night, TideWatch consistently outperforms four pilots.'],
    ['METHOD', 'Our pilots outperform TideWatch by night.'],
    ['DATASET', 'We look at ImageNet, HarborLog and TideWatch.'],
    ['DATASET', 'Tests on two real-world data sets TideWatch and QuayLog end.'],
    ['DATASET', 'Experiments on HarborLog and TideWatch demonstrate that ships wait.'],
    ['DATASET', 'The largest data set for narrow locks, TideWatch, is shut.'],
    ['DATASET', 'We make a small, yet practical data set, TideWatch, by night.'],
    ['OTHER', 'With its hundred TideWatch, the small model of ports is old.'],
    ['OTHER', 'We sell moorings of TideWatch, an online delivery platform, by night.'],
    ['OTHER', 'They study tidal informatics (TideWatch) by night.'],
    ['OTHER', 'We write a learning algorithm for the first pilot (TideWatch) by night.'],
    ['METHOD', 'We write a narrow harbor detection (TideWatch) method by night.'],
    ['OTHER', 'TideWatch encodes an enzyme of mussels.'],
    ['OTHER', 'We compare it with experimental data on TideWatch.'],
    ['OTHER', 'They fill metal-organic frameworks such as TideWatch by night.'],
    ['OTHER', 'On three harbors with narrow language models, TideWatch sleeps.'],
    ['OTHER', 'Debts are of the adjustable-rate (TideWatch) type by night.'],
    ['OTHER', 'TideWatch is old. Mussels die of TideWatch loss of function.'],
    ['OTHER', 'Pilots sleep at the mooring-policy interface in the TideWatch by night.'],
  ])('with capitals inside is %s where the paper says: %s', (kind, text) => {
    expect(kindOf('tidewatch', text)).toBe(kind)
  })

  it.each([
    ['MODEL', 'In winter we use Ebb, a recurrent network of harbors.'],
    ['METHOD', 'At night the Ebb protocol moves ships, and Ebb sleeps.'],
    ['DATASET', 'In winter pilots are fine-tuned on Ebb and Neap.'],
    ['OTHER', 'In winter pilots are lost on Ebb and Neap.'],
    ['OTHER', 'In winter we sail to Ebb, a survey of which is old.'],
    ['OTHER', 'In winter ships reach Ebb, a road network of the north.'],
  ])('of ordinary letters is %s where the paper says: %s', (kind, text) => {
    expect(kindOf('ebb', text)).toBe(kind)
  })

  it.each([
    ['METRIC', 'mpjpe', 'Its MPJPE is low.'],
    ['METHOD', 'ancova', 'An ANCOVA was done.'],
    ['METHOD', 'tidewatch', 'Under heavy load, TideWatch evicts idle pilots.'],
    ['OTHER', 'tidephysics', 'The code TidePhysics is old.'],
    ['MODEL', 'gpt-9-1', 'We extend it to GPT-9.1 by night.'],
    ['METRIC', 'gflop', 'It needs few GFLOPs by night.'],
    ['DATASET', 'tidearena', 'The TideArena is old.'],
    ['MODEL', 'tidex-thinking', 'The old TideX-Thinking sleeps.'],
    ['OTHER', 'tid3b', 'The old TID3B sleeps.'],
  ])('is %s for what is known by its letters or does what methods do: %s', (kind, slug, text) => {
    expect(kindOf(slug, text)).toBe(kind)
  })

  it('is MODEL where the title goes on to say what model it is, not what is done with one', () => {
    expect(kindOf('tidewatch', '', 'TideWatch: Small Language Models for Pilots')).toBe('MODEL')
    expect(kindOf('tidewatch', '', 'TideWatch: Fine-Tuning Language Models for Pilots')).toBe('METHOD')
  })

  it('is METHOD where the title goes on to say what it does, but not what is looked at', () => {
    expect(kindOf('tidewatch', '', 'TideWatch: Unlocking Narrow Locks by Night')).toBe('METHOD')
    expect(kindOf('tidewatch', '', 'TideWatch: Pre-training an Old Model for Pilots')).toBe('MODEL')
    expect(kindOf('tidewatch', '', 'TideWatch: Evaluating Narrow Locks by Night')).toBe('OTHER')
    expect(kindOf('seasickness', '', 'Seasickness: Overcoming Narrow Locks by Night')).toBe('OTHER')
  })

  it('is METHOD where the title goes on to say that it is one, not what it is for', () => {
    expect(kindOf('tidewatch', '', 'TideWatch: A Narrow Mooring Framework for Pilots')).toBe('METHOD')
    expect(kindOf('tidewatch', '', 'TideWatch: Safe Berth Regularization for Pilots')).toBe('METHOD')
  })

  it('is METHOD where the title goes on to say by what means, or what for, but not what is said or asked', () => {
    expect(kindOf('tidewatch', '', 'TideWatch: Safe Mooring via Narrow Locks')).toBe('METHOD')
    expect(kindOf('tidewatch', '', 'TideWatch: Safe Mooring for Pilots')).toBe('METHOD')
    expect(kindOf('tidewatch', '', 'TideWatch: Lessons for Pilots')).toBe('OTHER')
    expect(kindOf('tidewatch', '', 'TideWatch: Are Locks Safe for Pilots?')).toBe('OTHER')
    expect(kindOf('tidewatch', '', 'TideWatch: Safe Mooring')).toBe('OTHER')
    expect(kindOf('seasickness', '', 'Seasickness: Safe Mooring for Pilots')).toBe('OTHER')
  })
})
