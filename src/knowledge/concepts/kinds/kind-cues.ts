import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { descriptionKind } from './description-kind.ts'

/** A name and what stands around it in its sentence. */
export type NameInSentence = { before: string; name: string; after: string }

/** What one cue says of a name at one place; OTHER where it is absent. */
export type KindCue = (place: NameInSentence) => ConceptKind

/** "X, a large benchmark", "X (short for ...) is a", "X: a corpus", "Long Name (X), a fast, small parser". */
const apposition =
  /^(?:\)|[\s~]?(?:\([^()]{1,80}\))?)(?:\s?[,:–—-]\s?|\s(?:is|are)\s|,\s(?:which|that)\sis\s)(?:the\s|an?\s|our\s)(?:(?:first|new|novel)\s)?(?:[\p{L}-]+,\s){0,3}([^.,;:()\n]{3,80})/iu
/** "The network, which we call X", "an algorithm called X". */
const naming =
  /\b(?:the|an?|our|this|another)\s([^,.;:()]{3,80}?),?\s(?:which\s(?:we|they)\s(?:call|name|term)|(?:we\s)?(?:call|called|named|dubbed|termed))\s(?:the\s)?$/iu
/** "Our scheduler, X," "the resulting detector, X". */
const describedBefore =
  /\b(?:our|the\s(?:resulting|proposed|final|new)|an?\s(?:new|novel))\s([\p{L}\s-]{3,60}),\s$/iu
/** "Our fuzzer X": only directly before a name of capitals or with capitals inside, which no phrase goes on into. */
const describedDirectly = /^(?:.*\s)?(?:[Oo]ur|[Tt]he|[Aa]n?)\s([\p{Ll}\s-]{3,40})\s$/su
const isCamel = /^(?:\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2})\S*|\p{Lu}{3,}\S*)$/u
const followed =
  /^\s(?:(data\s?sets?|benchmarks?|corpus|corpora|test\ssets?|challenge)|(models?|architecture|networks?)|(algorithm|method|framework|scheme|technique)|(metric|scores?))\b/iu
const names = String.raw`(?:\p{Lu}[^\s,]*,?\s(?:(?:and|or)\s(?:on\s)?)?){0,5}`
const listBefore = new RegExp(
  String.raw`\b([\p{L}-]+s)(?:,\s|\s)?\s?(?:such\sas|like|including|e\.g\.,?|namely|among\sthem|among\sothers|[:(])\s?${names}$`,
  'u',
)
const listAfter = /^(?:,\s\p{Lu}[^\s,]*){0,4},?\s(?:and|or)\s\p{Lu}[^\s,]*\s(\p{Ll}[\p{L}-]*(?:s|ora))\b/u
const measured =
  /^\s(?:(?:score\s)?of\s(?:about\s|only\s|up\sto\s)?\d|(?:improves|rises|increases|drops|falls|decreases)\s(?:by|from|to)\s\d)/u
const evaluation =
  /(?:evaluat|experiment|test|train|tun|validat|benchmark|result|accura|score|improv|outperform|gain|reach|attain|report|perform|state-of-the-art|error|%|point|compar)/iu
const on = new RegExp(String.raw`(?:^|\s)(?:on|across)\s(?:the\s)?${names}$`, 'u')
const opening = new RegExp(String.raw`^\s*[Oo]n\s(?:the\s)?${names}$`, 'u')
const endsThere =
  /^(?:\s?[,.;:)(]|\s?$|\s(?:and|or|by|with|using|from|while|it|we|for|at|in|to|than|over|as|show)\b)/u
const noData =
  /^(?:[GCTN]PU|FPGA|[AHV]100|RTX|Xeon|ARM|Linux|Android|iOS|Windows|Twitter|Facebook|Reddit|GitHub|YouTube|CUDA|LLM|VLM|CPU)s?/u

const isMadeUp = /^\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2})\S*$/u
/** What a procedure does and a trained model seldom: "X prunes ...". */
const proceeds =
  /^\s(?:(?:therefore|instead|first|then)\s)?(?:aligns|allows|allocates|assigns|augments|avoids|bounds|builds|charges|clusters|coarsens|compresses|constructs|cuts|decomposes|distils|distills|enforces|exchanges|executes|exploits|filters|freezes|groups|inserts|iterates|keeps|lets|lowers|merges|moves|needs|optimises|optimizes|partitions|projects|prunes|quantizes|reduces|regularizes|removes|reorders|replaces|requires|reuses|samples|saves|schedules|selects|shrinks|specialises|specializes|splits|steers|swaps|updates|works)\s/u

const ofMatch = (match: RegExpExecArray | null): ConceptKind => descriptionKind(match?.[1] ?? '')

/** What papers write around a name that tells its kind, surest first. */
export const kindCues: readonly KindCue[] = [
  ({ after }) => ofMatch(apposition.exec(after)),
  ({ before }) => ofMatch(naming.exec(before)),
  ({ before, after }) => (/^\s?[,(]/u.test(after) ? ofMatch(describedBefore.exec(before)) : 'OTHER'),
  ({ before, name }) => (isCamel.test(name) ? ofMatch(describedDirectly.exec(before)) : 'OTHER'),
  ({ after }) => {
    const [found, dataset, model, method] = followed.exec(after) ?? []
    if (found === undefined) return 'OTHER'
    if (dataset !== undefined) return 'DATASET'
    if (model !== undefined) return 'MODEL'
    return method === undefined ? 'METRIC' : 'METHOD'
  },
  ({ before }) => ofMatch(listBefore.exec(before)),
  ({ after }) => ofMatch(listAfter.exec(after)),
  ({ name }) =>
    /^\p{L}\S*?[-\p{L}]\d{1,3}(?:\.\d+)?B$|^\p{L}+\d{1,3}(?:\.\d+)?B$/u.test(name) ? 'MODEL' : 'OTHER',
  ({ name, after }) => (/^\S{1,9}$/u.test(name) && measured.test(after) ? 'METRIC' : 'OTHER'),
  ({ name }) =>
    /(?:\p{Ll}|-)(?:Bench|Eval|QA|Corpus|Bank|MNIST|GLUE|Glue)$/u.test(name) ? 'DATASET' : 'OTHER',
  ({ before, name, after }) =>
    !noData.test(name) &&
    endsThere.test(after) &&
    (opening.test(before) || (on.test(before) && evaluation.test(before)))
      ? 'DATASET'
      : 'OTHER',
  ({ name }) =>
    /(?:\p{Ll}|-)(?:LLM|VLM|LM|GPT|BERT|BERTa|LLaMA|Llama|Former|former|Mamba)(?:-?\d+)?$/u.test(name)
      ? 'MODEL'
      : 'OTHER',
  ({ name }) =>
    /^\p{Lu}\S*(?:\p{Ll}|-)(?:Net|GAN|VAE|CLIP|Diffusion|LLaVA)(?:-?[vV]?\d+)?$/u.test(name)
      ? 'MODEL'
      : 'OTHER',
  ({ before, name, after }) =>
    isMadeUp.test(name) && before.trim() === '' && proceeds.test(after) ? 'METHOD' : 'OTHER',
]
