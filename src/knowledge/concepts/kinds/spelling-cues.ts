import type { ConceptKind } from '../../../domain/concept-kind.ts'
import type { KindCue } from './kind-cue.ts'

const spelt =
  (kind: ConceptKind, ...patterns: RegExp[]): KindCue =>
  ({ name }) =>
    patterns.some((pattern) => pattern.test(name)) ? kind : 'OTHER'

/** Measures that everybody abbreviates and few explain. */
const measures =
  /^(?:ACC|ADE|AP|AP\d\d|ARI|ASSD|ATE|AUC|AUC-?ROC|AUCPR|AUPRC|AUROC|BLEURT|BMI|CCC|CER|CIDEr|CMOS|CPI|CRPS|DALY|DER|DSC|EER|EM|EPE|F1|FDE|FLOP|FNR|FPR|FPS|GFLOP|HD95|HOTA|IDF1|IOPS|IPC|IoU|KID|LAS|MAE|MAPE|MASE|MCC|MCD|MOS|MOTA|MPJPE|MPKI|MRR|MSE|NDS|NLL|NME|NMI|NPV|NRMSE|OKS|PCK|PESQ|PPL|PPV|QALY|QPS|QWK|RMSD|RMSE|RPE|RTF|RTT|SDR|SNR|SPL|STOI|SUS|TER|TPR|TPS|UAS|UTMOS|VMAF|WER|mAP|mIoU|n?DCG)s?$/u

/** What people make of the end of a name: "HarborBench" is a data set, "TideLLM" a model. */
export const spellingCues = {
  measure: spelt('METRIC', measures, /@(?:\d+|k)$/u),
  /** Versions of models that everybody knows: "GPT-4.1". */
  family: spelt(
    'MODEL',
    /^(?:Chat)?(?:GPT|Claude|Gemini|Gemma|Llama|LLaMA|Mistral|Mixtral|Qwen|QwQ|Phi|DeepSeek|GLM|Grok|YOLO)[-\s]?[vVR]?\d[\w.-]*$/u,
  ),
  size: spelt('MODEL', /^\p{L}\S*?[-\p{Ll}]\d{1,3}(?:\.\d+)?B$/u, /^\p{L}*\p{Ll}\p{L}*\d{1,3}(?:\.\d+)?B$/u),
  data: spelt(
    'DATASET',
    /(?:\p{Ll}|-)(?:Arena|Bench|Benchmark|Dataset|Eval|QA|Corpus|Bank|MNIST|GLUE|Glue)$/u,
  ),
  languageModel: spelt(
    'MODEL',
    /(?:\p{Ll}|-)(?:LLM|VLM|VLA|LM|GPT|BERT|BERTa|LLaMA|Llama|Former|former|Mamba)(?:-?\d+)?$/u,
  ),
  otherModel: spelt(
    'MODEL',
    /^\p{Lu}\S*(?:\p{Ll}|-)(?:Net|GAN|VAE|CLIP|Diffusion|LLaVA|NeRF|SAM)(?:-?[vV]?\d+)?$/u,
    /^\p{Lu}\S*-(?:ViT|DiT|SSM|DETR|YOLO|MLP|LSTM|GRU|GNN|GCN|CNN|T5|TTS|UNet|Transformer|Instruct|Chat|Thinking|Reasoner|Coder)(?:-?[vV]?\d+)?$/u,
    /^\p{Lu}{1,4}-?(?:CNN|RNN|DNN|MPNN|SNN|TCN|LSTM|GAN|VAE|GNN|GCN|MLP|BERT|GPT)s?$/u,
  ),
} satisfies Record<string, KindCue>
