import type { KindCue } from './kind-cue.ts'
import { namesBefore } from './names-before.ts'

const followed: [RegExp, ReturnType<KindCue>][] = [
  [
    /^\s(?:data\s?sets?|benchmarks?|corpus|corpora|test\ssets?|challenge|leaderboard|test\scollection|dev(?:elopment)?\ssets?|validation\ssets?|catalog(?:ue)?|collection|traces?|treebank|subset)\b/iu,
    'DATASET',
  ],
  [/^\s(?:models?|architecture|networks?|backbone|encoder|classifier|checkpoints?|embeddings)\b/iu, 'MODEL'],
  [
    /^\s(?:algorithm|method|framework|scheme|technique|optimizer|protocol|solver|scheduler|compiler|toolkit|library|platform|attack|loss(?!-|\sof\b)|heuristic|pipeline|strategy|mechanism|paradigm|objective|procedure|toolbox)\b/iu,
    'METHOD',
  ],
  [/^\s(?:metric|scores?)\b/iu, 'METRIC'],
]
/** "Mooring Assignment (KEEL-2) framework"; before "models" and "benchmark" a bracket may hold what these are for. */
const bracketedMethod =
  /^\)\s(?:algorithm|approach|framework|mechanism|method|paradigm|pipeline|procedure|protocol|scheme|solver|strategy|technique)s?\b/u
/** "Two sets of reviews (DOCK) datasets": an acronym's own long form is no candidate without it. */
const bracketedData = /^\)\s(?:data\s?sets?|benchmarks?|corpus|corpora)\b/u
const measured =
  /^\s(?:(?:score\s)?of\s(?:about\s|only\s|up\sto\s)?\d|(?:improves|rises|increases|drops|falls|decreases)\s(?:by|from|to)\s\d)/u
/** "X = 0.13", "X@50", "12.5 X": only what is measured has a value. */
const valueBehind = /^\s?(?:@\$?\d|[=:]\s?\$?-?\d|of\s(?:about\s|only\s|up\sto\s)?\d)/u
const valueBefore = /\d[.\d]*\s?\\?%?\$?\s(?:relative\s)?$/u
const amount = String.raw`(?:(?:up\sto|about|almost|nearly|more\sthan|over|at\sleast|roughly|only)\s)?(?:\d|an?\s(?:third|half|quarter|fifth|factor|order)\b|half\b|two\sthirds|one\sthird)`
/** "improves X by 3%", "X falls from 12 to 9": only what is measured does. */
const changed = new RegExp(
  String.raw`\b(?:improv|rais|reduc|lower|increas|decreas|boost|lift|cut|halv|shorten|shrink)(?:e|es|ed|ing|s|ting)?\s(?:the\s|its\s|their\s|our\s|average\s|mean\s|median\s)*$`,
  'u',
)
const byAmount = new RegExp(String.raw`^\s(?:(?:by|to)\s${amount}|from\s(?:about\s)?\d)`, 'u')
const changes = new RegExp(
  String.raw`^\s(?:improve|rise|rose|increase|drop|fall|fell|decrease|grow|grew|decline)(?:s|d|ped)?\s(?:(?:by|to)\s${amount}|from\s(?:about\s)?\d)`,
  'u',
)
/** "The price of X falls by 3%": what falls is something else. */
const ofIt = /\b(?:across|among|at|by|for|from|in|of|on|to|with)\s(?:an?\s|the\s|these\s|all\s)?$/u
/** "reduces the X problem by 3%": what it is a measure of is something else. */
const isTrouble =
  /(?:annotations?|bias(?:es)?|codes?|data|effects?|exploration|firms?|gaps?|hallucinations?|images?|issues?|labels?|parameters?|people|phenomenon|problems?|samples?|tokens?)$/u
/** "compared in terms of X", not "expressed in terms of X". */
const inTermsOf =
  /(?:evaluat|outperform|improv|compar|perform|superior|surpass).{0,100}\bin\sterms\sof\s(?:the\s|both\s)?$/u
const evaluation =
  /(?:evaluat|experiment|test|train|tun|validat|benchmark|result|accura|score|improv|outperform|gain|reach|attain|report|perform|state-of-the-art|error|%|point|compar)/iu
const on = new RegExp(String.raw`(?:^|\s)(?:on|across)\s(?:both\s)?(?:the\s)?${namesBefore}$`, 'u')
const opening = new RegExp(String.raw`^\s*[Oo]n\s(?:the\s)?${namesBefore}$`, 'u')
/** "Fine-tuned on X", where names of ordinary letters may be of anything else that is not learned from. */
const learnsFrom = new RegExp(
  String.raw`\b(?:(?:pre-?|re-?)?train(?:s|ed|ing)?|fine-?tun(?:e|es|ed|ing)|instruction-?tun(?:ed|ing))\s(?:\S+\s){0,3}?on\s(?:the\s)?${namesBefore}$`,
  'u',
)
/** What stands in brackets behind the names of a list, as their results do: "on Dock (88.1) and Quay". */
const withoutBrackets = (before: string): string =>
  before.includes(') ') ? before.replace(/\s\([^()]{1,30}\)(?=,?\s)/gu, '') : before
const endsThere =
  /^(?:\s?[,.;:)(]|\s?$|\s(?:and|or|by|with|using|from|while|it|we|for|at|in|to|than|over|as|confirms?|demonstrates?|indicates?|reveals?|shows?|suggests?|validates?|verify|verifies|the|our|its|is|are|was|were|without|when|where|against|after|before|but|under)\b)/u
/** "The data on X": X is what they are about. */
const isSubject = /\b(?:data|information|literature|research|studies|work)\son\s(?:the\s)?$/u
const noData =
  /^(?:[GCTN]PU|FPGA|[AHV]100|RTX|Xeon|ARM|Linux|Android|iOS|Windows|Twitter|Facebook|Reddit|GitHub|YouTube|CUDA|LLM|VLM|CPU)s?/u
/** "X contains 300 harbours": three stages are no data. */
const contains =
  /^\s(?:contains|comprises|consists\sof|covers|includes|spans|holds)\s(?:(?:about|over|more\sthan|nearly|almost|around|up\sto)\s)?(?:\d{3,}|\d+[.,]\d+|\d+\s?[KMk]\b|\d+\s(?:thousand|million|hours)|(?:thousands|hundreds|millions)\b)/u
const source = new RegExp(
  String.raw`\b(?:drawn|sampled|data|records|images|sentences|recordings|documents|questions|articles|traces|samples|examples|dialogues|clips|videos)\sfrom\s(?:the\s)?${namesBefore}$`,
  'u',
)
const places = /^(?:US|UK|EU|USA|NASA|ICU|ESA|UAE)$/u
const collected =
  /\b(?:collect|collected|annotate|annotated|curate|curated|compile|compiled|crowdsource|crowdsourced)\s$/u
const trains = /\b(?:(?:pre-?)?train|fine-?tune|pre-?trained|fine-?tuned)\s(?:an?\s|the\s|our\s)?$/iu
/** What a trained model does and a data set or a way of training it does not. */
const predicts =
  /^(?:,\s(?:pre-?)?trained\s(?:on|with)|\s(?:(?:is|was|are|were)\s(?:pre-?|first\s)?(?:trained|fine-?tuned)|predicts|decodes|classifies|hallucinates|has\s\d+\s?(?:[MB]|million|billion)\b)\s?)/u
const isMadeUp = /^\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2})\S*$/u
const opensClause = /^(?:\s*|(?:In|On|With|For|Under|At|Across|Unlike|Compared)\s[^,]{3,60},\s)$/u
/** What a procedure does and a trained model seldom: "X prunes ...". */
const proceeds =
  /^\s(?:(?:therefore|instead|first|then)\s)?(?:aligns|allows|allocates|assigns|attaches|augments|avoids|balances|bounds|caches|chooses|converts|coordinates|delays|discards|divides|drops|encrypts|evicts|guarantees|hides|injects|isolates|joins|limits|maintains|migrates|monitors|overlaps|packs|picks|places|preempts|preserves|prevents|probes|propagates|protects|queues|rewrites|routes|sends|serves|shares|skips|sorts|spreads|stores|switches|tolerates|traces|writes|builds|charges|clusters|coarsens|compresses|constructs|cuts|decomposes|distils|distills|enforces|exchanges|executes|exploits|filters|freezes|groups|inserts|iterates|keeps|lets|lowers|merges|moves|needs|optimises|optimizes|partitions|projects|prunes|quantizes|reduces|regularizes|removes|reorders|replaces|requires|reuses|samples|saves|schedules|selects|shrinks|specialises|specializes|splits|steers|swaps|updates|works)\s/u

/** "X outperforms", "X consistently achieves": what is compared with others is a way to do something, if nothing else is said of it. */
const excels =
  /^(?:,\s|\s)(?:(?:also|consistently|even|further|significantly|still|substantially)\s)?(?:achieves|attains|beats|exceeds|outperforms|performs|surpasses|yields)\s/u
/** "Outperforms X", "the recently proposed X", "vanilla X". */
const surpassed =
  /\b(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|recently[\s-](?:proposed|introduced)|vanilla|methods?\slike|approaches\slike)\s(?:the\s|both\s)?$/u

/** "via weight tying": a gerund that a plain noun goes before is done by something. */
const means = /\b(?:via|through|using|by\smeans\sof|apply|applying|employ|employing)\s$/u

/** "through communication" tells how something came about, or nothing: what happens by itself is no way to do something. */
const isVague =
  /(?:absorption|accumulation|activation|adoption|collaboration|collision|communication|competition|concentration|contraction|correlation|deformation|degradation|destabilization|disruption|distortion|distribution|erosion|emission|engagement|environment|excitation|expression|(?<!trans)formation|function|inflammation|information|inhibition|interaction|ionization|migration|movement|(?<!per)mutation|oxidation|phosphorylation|polarization|predation|production|proliferation|radiation|relaxation|representation|secretion|signall?ing|suppression|tension|torsion|trafficking|transition|transmission|voting|coming|borrowing|remaining|spending)$/iu
/** Where a title with capitals may go on, but not with the same name. */
const endsInTitle = /^(?:\s?[,.;:)(]|\s?$|\s*\n|\s(?:\p{Ll}|[AFIOTW](?:nd|or|n|f|o|ith)\s))/u

/** Where what a paper does with something, or what it does, tells its kind. */
export const useCues = {
  /** "Mooring Assignment (KEEL-2) framework", which tells more than the words before the bracket. */
  followedBracket: ({ after }) =>
    bracketedMethod.test(after) ? 'METHOD' : bracketedData.test(after) ? 'DATASET' : 'OTHER',
  followed: ({ after }) => followed.find(([word]) => word.test(after))?.[1] ?? 'OTHER',
  /** "Mask Reuse (MR) method": the acronym stands between a name and what it is. */
  followedBehindBracket: ({ after }) => {
    const [bracket = ''] = /^\s\([\p{L}\p{N}-]{2,12}\)(?=\s)/u.exec(after) ?? []
    return bracket === ''
      ? 'OTHER'
      : (followed.find(([word]) => word.test(after.slice(bracket.length)))?.[1] ?? 'OTHER')
  },
  /** Of proper names, which may be parts of longer ones, or nations: "the Drumbeat protocol". */
  followedAlone: ({ before, name, after }) =>
    /\b(?:the|our|an?)\s$/iu.test(before) && !/(?:an|ish|ese|ic)$/u.test(name)
      ? (followed.find(([word]) => word.test(after))?.[1] ?? 'OTHER')
      : 'OTHER',
  /** "MAE pre-training": no measure and no data are trained. */
  trainedWith: ({ after }) =>
    /^\s(?:pre-?train(?:ing|ed)|(?:training\s)?runs)\b/u.test(after) ? 'METHOD' : 'OTHER',
  valued: ({ before, after }) => (valueBehind.test(after) || valueBefore.test(before) ? 'METRIC' : 'OTHER'),
  // "on Dock and Quay rises by 3": what rises is something else.
  measured: ({ before, name, after }) =>
    /^\S{1,9}$/u.test(name) && measured.test(after) && !on.test(before) ? 'METRIC' : 'OTHER',
  evaluatedOn: ({ before, name, after }) =>
    !noData.test(name) &&
    !isSubject.test(before) &&
    endsThere.test(after) &&
    (opening.test(before) || (on.test(withoutBrackets(before)) && evaluation.test(before)))
      ? 'DATASET'
      : 'OTHER',
  learned: ({ before, name, after }) =>
    endsThere.test(after) &&
    !noData.test(name) &&
    !/(?:an|ish|ese|ic|ch)$/u.test(name) &&
    learnsFrom.test(before)
      ? 'DATASET'
      : 'OTHER',
  collected: ({ before, name, after }) =>
    collected.test(before) ||
    contains.test(after) ||
    (source.test(before) && !places.test(name) && !noData.test(name))
      ? 'DATASET'
      : 'OTHER',
  contains: ({ after }) => (contains.test(after) ? 'DATASET' : 'OTHER'),
  changed: ({ before, name, after }) =>
    ((byAmount.test(after) && changed.test(before)) || (changes.test(after) && !ofIt.test(before))) &&
    !isTrouble.test(name)
      ? 'METRIC'
      : 'OTHER',
  inTermsOf: ({ before, after }) =>
    /^(?:[,.;)]|\s(?:and|or|by|on|with|while|for|under)\b)/u.test(after) && inTermsOf.test(before)
      ? 'METRIC'
      : 'OTHER',
  trained: ({ before, after }) =>
    predicts.test(after) || (trains.test(before) && /^(?:[,.]|\s(?:on|with|for|using)\b)/u.test(after))
      ? 'MODEL'
      : 'OTHER',
  means: ({ before, name, after }) =>
    (/[\s-]\p{Ll}{3,}(?:ing|[st]ion|ment)$/u.test(name) ||
      (/[\s-]\p{Lu}\p{Ll}{2,}(?:ing|[st]ion|ment)$/u.test(name) && endsInTitle.test(after))) &&
    means.test(before) &&
    !isVague.test(name)
      ? 'METHOD'
      : 'OTHER',
  compared: ({ before, name, after }) =>
    isMadeUp.test(name) && ((opensClause.test(before) && excels.test(after)) || surpassed.test(before))
      ? 'METHOD'
      : 'OTHER',
  proceeds: ({ before, name, after }) =>
    isMadeUp.test(name) && opensClause.test(before) && proceeds.test(after) ? 'METHOD' : 'OTHER',
} satisfies Record<string, KindCue>
