import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { kindsByWord } from './kinds-by-word.ts'

const heads: [kind: ConceptKind, words: string][] = [
  [
    'DATASET',
    `benchmark biobank census cohort corpus databank database dataset gazetteer leaderboard registry testset treebank`,
  ],
  [
    'METRIC',
    `accuracy auc auprc auroc bertscore bleu bpp cer chrf clipscore ece eer error f1 f1score fid fvd goodput idf1 incidence iou jitter kappa latency
    loglikelihood lpips mae makespan mape mase mcc meteor metric miou mortality mota mrr mse ndcg overhead perplexity precision prevalence psnr rate
    recall regret richness rmsd rmse rouge score sensitivity smape specificity speedup ssim throughput wer flop gflop fps`,
  ],
  [
    'METHOD',
    `aggregation algorithm aligner allocator ancova angiography annealing anova approach approximation assay attention augmentation autoregression
    autoscaling averaging backpropagation backtracking bagging batching beamforming biopsy brachytherapy bisection blotting boosting bootstrap bootstrapping caching
    calorimetry centrifugation checkpointing chemotherapy chromatography chunking cipher clipping clustering compiler compression controller
    convolution cryotherapy cryptosystem crystallography cytometry debiasing debugger decoding decompiler decomposition deconvolution denoising
    dialysis disassembler discretization distillation downsampling dropout electrodeposition electrophoresis electrospinning ellipsometry embedding emulator encoding encryption
    endoscopy epitaxy equalization extractor factorization fertilization filter filtering finetuning formulation framework fuzzer fuzzing gasification
    gating hashing heuristic hypervisor imaging immunoassay immunoblotting immunofluorescence immunohistochemistry immunoprecipitation immunostaining
    immunotherapy initialization interferometry intubation interleaving interpolation intervention irradiation jackknife knockdown kriging learning linearization
    lithography majorization manova masking maximization memoization metaanalysis metaheuristic method methodology microscopy middleware minimization modeling
    modulation multiplexing multithreading neuroimaging normalization offloading optimization optimizer parallelism parameterization parser photolithography
    pipeline pipelining planner pooling precoding preconditioning prefetching pretraining probing procedure profiler prompting prophylaxis protocol
    prover pruning psychotherapy pyrolysis quantization questionnaire radiotherapy reordering refinement refiner regression regularization rehabilitation
    rehearsal rendering replay refactoring reranking resampling resection reweighting rounding sampler sampling scheduler scheme sequencing sharding simulation simulator
    sintering smoothing soldering solver sonification spectrometry spectroscopy splatting sputtering staining steering steganography stemmer stenting strategy supplementation tagger
    technique testing therapy thermometry thresholding thrombolysis titration tokenizer tomography toolbox toolkit training transducer transfection transform transfusion transplantation
    triangulation trie tuning tweezers unlearning upsampling vaccination virtualization warping watermarking weighting welding attack defense fusion mechanism module routing`,
  ],
  [
    'MODEL',
    `autoencoder automaton bert chatbot classifier cnn discriminator dllm encoder gan gnn gpt hypernetwork llm lm lmm lstm lvlm mllm model perceptron predictor recognizer reranker
    retriever rnn slm transformer vae vlm`,
  ],
  [
    'TASK',
    `answering anticipation captioning categorization classification colorization comprehension coreference counting deblurring dehazing deraining
    detection diagnosis diarization disambiguation estimation extraction forecasting generation geolocation grasping identification inpainting lemmatization
    localization locomotion matting navigation paraphrasing parsing prediction reasoning recognition recommendation reidentification relocalization
    retrieval scheduling segmentation spotting summarization tagging task timetabling tracking transcription transliteration triage discovery grading inspection monitoring planning prioritization translation`,
  ],
  [
    'FIELD',
    `acoustics aerodynamics aeronautics aesthetics agroecology agronomy anthropology archeology astronomy astrophysics bibliometrics biochemistry biogeography
    bioinformatics biology biomechanics biometrics biophysics biotechnology botany cardiology chemistry climatology combinatorics computing cosmology criminology
    cryptography crystallochemistry cybernetics demography dentistry dermatology ecology econometrics economics electrochemistry electrodynamics electronics engineering
    epidemiology ergonomics ethics ethnography finance forestry genetics genomics geochemistry geodesy geography geology geophysics gerontology hermeneutics historiography horticulture
    hydrodynamics hydrology immunology informatics journalism jurisprudence kinesiology lexicography librarianship linguistics logistics marketing mathematics mechatronics medicine metallurgy metaphysics meteorology
    microbiology musicology neurology neurophysiology neuroscience nursing oceanography obstetrics oncology ophthalmology optics optoelectronics orthodontics orthopedics paleontology pedagogy
    pediatrics pharmacology philology philosophy phonetics photonics physics pragmatics proteomics psychiatry psycholinguistics psychology psychometrics
    psychophysics radiology robotics science scientometrics semiotics sociolinguistics sociology statistics stylistics stylometry theology thermodynamics
    toxicology virology zoology education`,
  ],
]

/** What the last word of a phrase says of its kind, by folded word; where the words before it tell more, kindPatterns goes first. */
export const kindHeads: ReadonlyMap<string, ConceptKind> = kindsByWord(heads)
