import type { ConceptKind } from '../../../domain/concept-kind.ts'

const heads: [kind: ConceptKind, words: string][] = [
  ['DATASET', 'benchmark biobank census cohort corpus databank database dataset registry testset treebank'],
  [
    'METRIC',
    `accuracy auc auprc auroc bleu chrf f1 f1score fid iou latency loglikelihood mae mape meteor metric miou mrr mse ndcg perplexity psnr rmse rouge score ssim
    throughput wer`,
  ],
  [
    'METHOD',
    `algorithm angiography annealing approach approximation assay attention augmentation autoregression averaging backpropagation bagging batching beamforming
    biopsy boosting bootstrapping caching calorimetry centrifugation checkpointing chemotherapy chromatography clustering compression convolution
    crystallography cytometry decoding decomposition deconvolution discretization distillation dropout electrophoresis ellipsometry embedding encoding
    endoscopy epitaxy equalization factorization filter filtering finetuning framework fuzzing hashing heuristic immunoassay immunotherapy interferometry
    interpolation kriging learning linearization lithography masking maximization method metaheuristic microscopy minimization multiplexing
    normalization optimization optimizer parallelism photolithography pipeline pooling precoding preconditioning pretraining procedure prompting protocol pruning
    psychotherapy quantization questionnaire radiotherapy regression regularization rehearsal replay resampling sampling scheme sequencing simulation
    smoothing solver spectrometry spectroscopy steganography strategy technique therapy thresholding titration tomography training transducer transform
    transplantation tuning vaccination watermarking`,
  ],
  [
    'MODEL',
    'autoencoder bert chatbot classifier cnn gan gnn gpt hypernetwork llm lm lstm mllm model perceptron rnn transformer vae vlm',
  ],
  [
    'TASK',
    `answering captioning classification comprehension detection disambiguation estimation forecasting identification inpainting localization navigation
    parsing prediction reasoning recognition recommendation retrieval scheduling segmentation spotting summarization tagging task tracking transcription`,
  ],
  [
    'FIELD',
    `acoustics aerodynamics aeronautics agronomy anthropology archeology astronomy astrophysics biochemistry bioinformatics biology biophysics botany cardiology
    chemistry climatology computing criminology crystallochemistry dermatology ecology econometrics economics electronics engineering epidemiology
    ethnography genetics genomics geodesy geography geology geophysics gerontology hydrodynamics hydrology immunology informatics lexicography linguistics
    mathematics medicine meteorology microbiology musicology neurology neurophysiology neuroscience oceanography oncology ophthalmology optics optoelectronics paleontology
    pedagogy pediatrics pharmacology philology philosophy phonetics photonics physics proteomics psychiatry psychology psychophysics radiology robotics
    science sociolinguistics sociology statistics theology toxicology virology zoology`,
  ],
]

/** What the last word of a phrase says of its kind, by folded word; where the words before it tell more, kindPatterns goes first. */
export const kindHeads: ReadonlyMap<string, ConceptKind> = new Map(
  heads.flatMap(([kind, words]) => words.split(/\s+/u).map((word): [string, ConceptKind] => [word, kind])),
)
