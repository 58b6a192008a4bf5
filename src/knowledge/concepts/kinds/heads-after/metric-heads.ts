/** What ends the names of measures after these words only. Head -> the words that go directly before it; '_' joins the words of one. */
export const metricHeads: Readonly<Record<string, string>> = {
  acuity: 'visual',
  agreement: `inter_rater interrater inter_annotator interannotator inter_reviewer inter_coder intercoder inter_observer interobserver`,
  alarm: 'false',
  amplification: 'write read space',
  angle: 'contact',
  coefficient:
    'correlation dice gini clustering silhouette intraclass_correlation kappa drag lift friction diffusion attenuation absorption',
  complexity: `computational time space sample communication query computation runtime memory cyclomatic kolmogorov`,
  conductivity: 'thermal electrical electric hydraulic ionic',
  consumption: 'memory energy power bandwidth fuel',
  correlation: 'pearson spearman rank',
  cost: 'computational communication energy inference memory',
  coverage: 'branch line statement code block edge path',
  curve: 'characteristic roc',
  delay: 'end_to_end packet queueing propagation',
  density: 'mineral',
  depth: 'optical',
  deviation: 'standard absolute',
  distance: 'hamming edit euclidean inception mahalanobis cosine levenshtein wasserstein hausdorff manhattan',
  divergence: 'kl leibler kullback_leibler jensen_shannon shannon',
  diversity: 'nucleotide species alpha beta shannon',
  duration: 'gaze fixation',
  efficiency: 'spectral energy quantum conversion faradaic trigger detection',
  elasticity: 'price demand substitution supply income import trade',
  entropy: 'guessing attention predictive semantic sample permutation',
  error: `squared square absolute percentage prediction reconstruction generalization test classification localization tracking word estimation
    approximation mean trajectory angular calibration position pose rotation reprojection forecast endpoint end_point interpolation registration standard
    rms excess regression training validation systematic depth joint alignment`,
  footprint: 'memory carbon',
  fraction: 'ejection',
  frequency: 'document term word',
  gain: 'information coding cumulative',
  hardness: 'vicker surface brinell',
  index: `drought vegetation severity air_quality rand jaccard gini shannon simpson silhouette barthel body_mass similarity diversity quality_of_life
    davies_bouldin impact herfindahl citation sustainability balance stability concentration dispersion uncertainty readability connectivity`,
  indicator: 'bibliometric performance',
  jitter: 'packet network timing delay clock phase',
  likelihood: 'log marginal predictive',
  loss: 'packet',
  measure:
    'f f1 similarity distance dissimilarity association reliability risk entanglement quality effectiveness',
  memory: 'peak optimizer gpu',
  mobility: 'electron carrier hole',
  modulus: 'elastic young shear bulk storage loss tensile',
  mortality: 'cause hospital infant perinatal maternal',
  number: 'reproduction',
  overhead: `communication computational memory runtime message storage energy performance area bandwidth latency signaling protocol training inference
    cpu time control space`,
  precision: 'average mean',
  probability: 'outage blocking error misdetection',
  rate: `error detection recognition alarm acceptance rejection success failure hit mortality survival incidence prevalence win pass hallucination
    completion positive negative through loss miss turnover readmission retention refusal over_refusal conversion click_through clickthrough
    misclassification classification identification solve bruise collision violation compliance abstention discovery outage blocking defect infection
    complication recurrence relapse remission reoperation response fatality dropout attack_success equal_error coverage agreement utilization drop
    precision recall`,
  ratio: `odd hazard likelihood risk noise compression hit miss competitive approximation signal_to_noise peak_signal_to_noise contrast cost_benefit
    cost_effectiveness sharpe incidence rate prevalence speedup branching extinction`,
  reliability: 'inter_rater test_retest',
  risk: 'relative excess empirical',
  scale: 'likert rating analog usability coma depression anxiety workload',
  share: 'labor market wage income vote',
  shortfall: 'expected',
  similarity: 'cosine jaccard',
  speed: 'entry typing reading walking gait inference decoding',
  statistic: 'i2 kolmogorov_smirnov',
  strength: 'compressive tensile flexural shear bending yield bond',
  support: 'bootstrap',
  survival: 'overall progression_free disease_free event_free graft',
  time: `completion response execution turnaround reaction inference training running computation waiting travel journey dwell settling boot startup
    download wall_clock round_trip rendering flow_completion lead delivery movement parsing signing verification compilation compile planning decoding
    search lookup query cpu fixation reading survival recovery computing processing flow`,
  toughness: 'fracture',
  usage: 'memory energy cpu gpu bandwidth power',
  utilization: 'cpu gpu memory bandwidth channel link processor',
  velocity: 'sprint gait walking pulse_wave',
  yield: 'grain crop quantum',
}
