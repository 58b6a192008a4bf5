import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { kindsByWord } from './kinds-by-word.ts'

const heads: [kind: ConceptKind, words: string][] = [
  [
    'DATASET',
    `benchmark biobank census cohort corpus databank database dataset gazetteer leaderboard registry testset treebank`,
  ],
  [
    'METRIC',
    `accuracy auc auprc auroc bertscore bleu bpp cer chrf clipscore ece eer error f1 f1score fid fvd goodput idf1 incidence iou kappa latency
    loglikelihood lpip mae makespan mape mase mcc meteor metric miou mortality mota mrr mse ndcg overhead perplexity precision prevalence psnr rate
    recall regret richness rmsd rmse rouge score sensitivity smape specificity speedup ssim throughput wer flop gflop fps`,
  ],
  [
    'METHOD',
    `aggregation algorithm aligner allocator anastomosis ancova anesthesia angiography annealing anova anticoagulation approach approximation assay
    attack attention auditing augmentation autoregression autoscaling averaging backpropagation backtracking bagging batching beamforming benchmarking
    biopsy bisection blotting boosting bootstrap bootstrapping brachytherapy caching calorimetry cannulation catheterization centrifugation checkpointing
    chemotherapy chromatography chunking cipher clipping clustering compiler compression controller convolution crowdsourcing cryotherapy cryptosystem
    crystallography cytometry debiasing debugger decoding decompiler decomposition deconvolution defense denoising dialysis disassembler discretization
    distillation docking downsampling dropout electrodeposition electrophoresis electrospinning ellipsometry embedding emulator encoding encryption
    endoscopy epitaxy equalization estimator excision extractor factorization fertilization filter filtering finetuning formulation framework fusion fuzzer fuzzing
    gasification gating genotyping hashing hemodialysis hemoperfusion heuristic hypervisor imaging immunoassay immunoblotting immunofluorescence
    immunohistochemistry immunoprecipitation immunostaining immunotherapy imputation initialization interferometry interleaving interpolation intervention
    intubation irradiation jackknife knockdown kriging learning ligation linearization lithography machining majorization manova masking maximization
    memoization metaanalysis metabarcoding metaheuristic method methodology microscopy middleware minimization modeling modulation module multiplexing
    multithreading neuroimaging neuronavigation normalization offloading optimization optimizer orthogonalization parallelism parameterization parser
    phenotyping photolithography pipeline pipelining planner plasmapheresis pooling precoding preconditioning prefetching preprocessing pretraining
    probing procedure profiler prompting prophylaxis protocol prover pruning psychotherapy pyrolysis quantization questionnaire radiotherapy refactoring
    refinement refiner regression regularization rehabilitation rehearsal rendering reordering reparameterization replay reranking resampling resection
    revascularization reweighting rounding routing sampler sampling scheduler scheme selector sequencing sharding simulation simulator sintering smoothing
    soldering solver sonification spectrometry spectroscopy splatting sputtering staining steering steganography stemmer stenting strategy subsampling
    supplementation surgery tagger technique testing therapy thermometry thresholding thrombolysis titration tokenization tokenizer tomography toolbox
    toolkit training transducer transfection transform transfusion transplantation triangulation trie tuning tweezer unlearning upsampling vaccination
    virtualization warping watermarking weighting welding`,
  ],
  [
    'MODEL',
    `autoencoder automaton bert chatbot classifier cnn discriminator dllm encoder gan gnn gpt hypernetwork llm lm lmm lstm lvlm mllm model perceptron
    predictor recognizer regressor reranker retriever rnn slm transformer vae vlm`,
  ],
  [
    'TASK',
    `answering anticipation captioning categorization classification colorization comprehension coreference counting deblurring deghosting dehazing
    deraining detection diacritization diagnosis diarization disambiguation discovery estimation extraction forecasting generation geolocation grading
    grasping identification inpainting inspection lemmatization localization locomotion matting monitoring navigation nowcasting paraphrasing parsing
    planning prediction prioritization quantification reasoning recognition recommendation reconstruction registration reidentification relocalization retrieval scheduling
    segmentation spotting subtask summarization tagging task timetabling tracking transcription translation transliteration triage`,
  ],
  [
    'FIELD',
    `acoustics aerodynamics aeronautics aesthetics agroecology agronomy anthropology archeology astronomy astrophysics bibliometrics biochemistry
    biogeography bioinformatics biology biomechanics biometrics biophysics biotechnology botany cardiology chemistry climatology combinatorics computing
    cosmology criminology cryptography crystallochemistry cybernetics demography dentistry dermatology ecology econometrics economics electrochemistry
    electrodynamics electronics engineering epidemiology ergonomics ethics ethnography finance forestry genetics genomics geochemistry geodesy geography
    geology geophysics gerontology hermeneutics historiography horticulture hydrodynamics hydrology immunology informatics journalism jurisprudence
    kinesiology lexicography librarianship linguistics logistics marketing mathematics mechatronics medicine metallurgy metaphysics meteorology
    microbiology musicology neurology neurophysiology neuroscience nursing oceanography obstetrics oncology ophthalmology optics optoelectronics
    orthodontics orthopedics paleontology pedagogy pediatrics pharmacology philology philosophy phonetics photonics physics pragmatics proteomics
    psychiatry psycholinguistics psychology psychometrics psychophysics radiology robotics science scientometrics semiotics sociolinguistics sociology
    statistics stylistics stylometry theology thermodynamics toxicology virology zoology education`,
  ],
]

/** What the last word of a phrase says of its kind, by folded word; where the words before it tell more, kindPatterns goes first. */
export const kindHeads: ReadonlyMap<string, ConceptKind> = kindsByWord(heads)
