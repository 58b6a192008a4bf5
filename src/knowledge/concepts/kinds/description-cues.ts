import { descriptionKind } from './description-kind.ts'
import { kindOfMatch } from './kind-of-match.ts'
import type { KindCue } from './kind-cue.ts'

/** "X, a large benchmark", "X (short for ...) is a", "X: a corpus", "Long Name (X), a fast, small parser". */
const behind =
  /^(?:(?:\sfor\sshort)?\)|[\s~]?(?:\([^()]{1,80}\))?)(?:\s?[,:–—-]\s?|\s(?:is|are)\s|\s(?:has|have)\s(?:recently\s)?(?:emerged|been\s(?:introduced|proposed))\sas\s|,\s(?:which|that)\sis\s)(?:the\s|an?\s|our\s)(?:(?:first|new|novel)\s)?(?:[\p{L}-]+,\s){0,3}([^.,;:()\n]{3,80})/iu
/** "With its hundred Xs, the detector": what begins with a preposition has its subject behind the comma. */
const opensWithPreposition =
  /^\s*(?:Among|As|At|Besides|Beyond|By|Despite|During|For|From|In|On|Under|Unlike|Using|Via|With|Without)\s[^,]*$/u
/** "X: Fast Language Models for ...", but not "X: Evaluating Language Models ...". */
const inTitle = /^\s?:\s(?![\p{L}-]+ing\s)([^.,;:()\n?]{3,80})/iu
/** What a title says plainly of its subject: "X: A Scheduling Framework for ...". */
const methodInTitle =
  /^\s?:\s[^.,;:()\n?]{0,70}\b(?:algorithm|approach|framework|library|method|pipeline|platform|scheduler|system|toolkit)(?=\s(?:based|for|in|of|on|that|to|using|via|with)\b|\n|$)/iu
/** "The network, which we call X", "an algorithm called X", "we propose networks for dredging, termed X": from the last article or verb on. */
const called =
  /^(?:.*\s)?(?:the|an?|our|this|another|(?:[Ww]e|paper|work|article)\s(?:propose|introduce|present|develop|design)s?)\s([^,.;:()]{3,80}?),?\s(?:(?:which|that)\s(?:we|they)\s(?:call|name|term)|(?:we\s)?(?:call|called|named|namely|dubbed|termed|known\sas))\s(?:the\s)?$/isu
/** What `called` ends with, which is soon seen. */
const names = /(?:call|called|name|named|namely|dubbed|term|termed|known\sas)\s(?:the\s)?$/iu
const longestNaming = 'known as the '.length
/** "Our scheduler, X," "the resulting detector, X", but not "our loss that needs sampling, X". */
const before =
  /\b(?:our|the\s(?:resulting|proposed|final|new)|an?(?:\s(?:new|novel))?)\s((?:(?!(?:that|which|for|of|in|on|with)\s)[\p{L}\p{N}.-]+,?\s){0,5}[\p{L}-]+),\s(?:the\s)?$/iu
/** "The largest dataset for skiing, X, is introduced". */
const parted = /^(?:.*\s)?(?:[Tt]he|[Aa]n?|[Oo]ur)\s([^,.;:()]{3,80}),\s$/su
const verbFollows = /^,\s(?:(?:is|was|are|can|has|which|that)\s)/u
/** Titles of what is measured or looked at: "X: Evaluating Language Models on ...". */
const looksAt =
  /^\s?:\s(?:Analy[sz]ing|Assessing|Auditing|Benchmarking|Challenging|Collecting|Comparing|Evaluating|Examining|Exploring|Measuring|Probing|Studying|Surveying|Testing|Tracking|Understanding)\s/u
const makes =
  /^\s?:\s(?:(?:Pre-?|Fine-?)?[Tt](?:raining|uning)|Building|Constructing|Creating|Designing|Developing)\s(?:[Aa]n?|[Tt]he)\s([^.,;:()\n?]{3,80})/u
/** A title's subject and by what means, or what for: "X: Tidal Planning via Label Selection". */
const byMeans =
  /^\s?:\s[^?\n]*\s(?:[Bb]y|[Ff]or|[Ff]rom|[Tt]hrough|[Uu]sing|[Vv]ia|[Ww]ith|[Bb]ased\s[Oo]n)\s/u
/** Titles of what is said or gathered, and asked. */
const isSaid =
  /^\s?:\s(?:Are|Can|Do|Does|How|Identification|Is|Towards?|What|When|Why)\s|\b(?:analys[ie]s|anatomy|annotat\p{L}+|archive|assessment|atlas|benchmark\p{L}*|case|catalog\p{L}*|challenge|collection|comparison|competition|corp(?:us|ora)|data\s?sets?|database|demo\p{L}*|design\spattern|effects?|evaluat\p{L}+|evidence|experiences?|exploration|guidelines?|history|impact|implications|index|insights?|interviews?|introduction|investigation|knowledge\s(?:base|graph)|languages?\sfor|leaderboard|lessons|lexicon|life|measures?|metrics?|observations?|ontology|overview|perspectives?|phenomenon|problem|protocol|proxy|questions?|repository|resources?|review|roadmap|role|score|shared\stask|study|studies|suite|survey|tale|tasks?|taxonomy|test|testbed|theory|treebank|trial|tutorial|understanding|view|workshop)\b/iu
const does = /^\s?:\s\p{Lu}[\p{L}-]+ing\s\p{L}/u
/** "Our fuzzer X": only directly before a name of capitals or with capitals inside, which no phrase goes on into, and nothing between: "the speed of X" is none of X. */
const directlyBefore =
  /^(?:.*\s)?(?:[Oo]ur|[Tt]he|[Aa]n?)\s((?!(?:[\p{Ll}-]+\s)*(?:at|by|for|from|in|of|on|than|that|to|using|via|with)\s)[\p{Ll}\s-]{3,40})\s$/su
const isCamel = /^(?:\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2})\S*|\p{Lu}{3,}\S*)$/u
/** "We propose X, a ...". */
const introduced =
  /\b(?:propose|introduce|present|describe|develop|design|use|apply|adopt|employ|study|proposes|introduces|presents)\s(?:the\s|an?\s)?$/iu
/** "X is a technique that ...", but not "X is a challenge" or "X is an important issue". */
const isDefined =
  /^(?:\s\([^()]{1,80}\))?\s(?:is|are)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,2}(?:algorithm|method|technique|approach|metric|measure|task)s?\b/u
const proposed = /\b(?:propose|introduce|present|develop|devise|design)s?\s(?:an?\s|the\s|new\s|novel\s)*$/u
const releases =
  /\b(?:release|introduce|present|construct|build|create|contribute|propose)s?\s[^.,;:()]{3,90}\s\($/u
const task = /\btask\sof\s(?:the\s)?$/iu
/** Where no noun follows: "the task of keyphrase generation" is none of keyphrases. */
const endsThere =
  /^(?:\s?[,.;:()]|\s(?:and|as|at|by|for|from|in|is|of|on|or|that|to|under|using|via|when|where|which|while|with|without)\b|\s*$)/u
const technique = /\btechnique\sof\s(?:the\s)?$/iu

/** "Of the fixed-rate (FX) type": no rate. */
const isAdjective = /-(?:accuracy|error|rate|scale|score)\s\($/u
/** "A scheduling framework (Keel)". */
const openBracket =
  /^(?:.*\s)?(?:an?|the|our|new|novel|propose|introduce|present|develop|design)\s([^,.;:()]{3,80})\s\($/isu

/** "Our X", "our proposed X": what is ours and has a name does something. */
const isOurs = /\b[Oo]ur\s(?:(?:proposed|full|final|new|novel)\s)?$/u

/** "We present X": if nothing else is said of it, it is a way to do something. */
const ofOurs =
  /\b(?:[Ww]e|paper|work|article|letter)\s(?:(?:also|further|then|here|thus|therefore|first)\s)?(?:propose|present|introduce|develop|design|devise)s?\s(?:the\s)?$/u
const isOtherThing =
  /^\S*,?\s(?:is\s)?(?:an?|the|our)\s[^.;]{0,70}\b(?:analysis|collection|corpora|corpus|data|dataset|evidence|language|notion|problem|question|resource|set|setting|study|survey|task|taxonomy|theorem|theory)\b/u

/** "We propose Aligned Label Selection (ALS)": what a paper does under a name of its own, but not what befalls something. */
const proposedName = /\b(?:propose|introduce|present|develop|devise|design)s?\s(?:the\s|an?\s)?$/u
const inCapitals =
  /^(?=.*\s)(?:\p{Lu}[\p{L}\p{N}]*(?:[\s-]|$)|\p{Lu}[\p{L}\p{N}]*-\p{Ll}+\s|\p{Ll}{1,3}[\s-])+$/u
const doing = /(?:ing|[lst]ion|ment|search|control)$/iu
const compares = /\s(?:Coefficient|Discrepancy|Distance|Divergence|Index|Similarity)$/u
const befalls =
  /(?:bias|collapse|condition|contamination|corruption|degradation|destabilization|distribution|environment|function|hallucination|information|interaction|question|representation|saturation|violation)$/iu
const endsBehindBracket =
  /^\s\([\p{L}\p{N}-]{2,12}\)(?:[,.;:]|\s?$|\s(?:and|as|based|by|for|in|on|that|to|using|via|where|which|with)\b)/u

/** Where a paper says in words what something is. */
export const descriptionCues = {
  apposition: ({ before: start, after }) =>
    opensWithPreposition.test(start) && /^\s?,\s(?:our|the)\s/u.test(after)
      ? 'OTHER'
      : kindOfMatch(behind.exec(after)),
  /** Of a title's subject: tasks and most methods that the rest of the title names say what it is for, or made of. */
  title: ({ before: start, after }) => {
    if (start.trim() !== '') return 'OTHER'
    if (methodInTitle.test(after)) return 'METHOD'
    const kind = kindOfMatch(inTitle.exec(after))
    return kind === 'TASK' || kind === 'FIELD' || kind === 'METRIC' ? 'OTHER' : kind
  },
  bracketed: ({ before: start, after }) =>
    after.startsWith(')') && !isAdjective.test(start) ? kindOfMatch(openBracket.exec(start)) : 'OTHER',
  naming: ({ before: start, name }) => {
    const named = names.test(start.slice(-longestNaming)) ? called.exec(start) : null
    // Architectures that go by ordinary words are often of networks or buildings.
    const isPlain = /\barchitecture$/iu.test(named?.[1] ?? '') && !/\p{Lu}/u.test(name)
    return isPlain ? 'OTHER' : kindOfMatch(named)
  },
  before: ({ before: start, after }) =>
    /^\s?(?:[,(]|\.\s)/u.test(after) && /,\s(?:the\s)?$/iu.test(start.slice(-6))
      ? kindOfMatch(before.exec(start))
      : 'OTHER',
  partedBefore: ({ before: start, after }) =>
    verbFollows.test(after) ? kindOfMatch(parted.exec(start)) : 'OTHER',
  /** "X: Unlocking Generalization in ...": a title's subject that does something, if nothing else is said of it. */
  titleDoes: ({ before: start, name, after }) => {
    const isName = isCamel.test(name) || /\p{N}/u.test(name)
    if (!isName || start.trim() !== '' || !does.test(after) || looksAt.test(after)) return 'OTHER'
    // "X: Pre-training a Small Model for ..." is that model.
    const made = kindOfMatch(makes.exec(after))
    return made === 'OTHER' ? 'METHOD' : made
  },
  /** What has a name of its own and a title that says by what means something is done, if nothing else is said of it. */
  titleByMeans: ({ before: start, name, after }) => {
    const isName = isCamel.test(name) || /\p{N}|\p{L}-\p{L}/u.test(name)
    return isName && start.trim() === '' && byMeans.test(after) && !looksAt.test(after) && !isSaid.test(after)
      ? 'METHOD'
      : 'OTHER'
  },
  directlyBefore: ({ before: start, name }) =>
    isCamel.test(name) ? kindOfMatch(directlyBefore.exec(start)) : 'OTHER',
  /** Of ordinary words, which a comma parts from much that does not describe them. */
  introduction: ({ before: start, after }) =>
    introduced.test(start) || (start.trim() === '' && isDefined.test(after))
      ? kindOfMatch(behind.exec(after))
      : 'OTHER',
  /** "We propose a gradient routing mechanism": what is proposed is a thing, where elsewhere its head may be anything. */
  proposal: ({ before: start, name }) => {
    const isThing = proposed.test(start) && /[\s-]/u.test(name)
    return isThing && descriptionKind(name) === 'METHOD' ? 'METHOD' : 'OTHER'
  },
  owned: ({ before: start, name, after }) =>
    isOurs.test(start) &&
    isCamel.test(name) &&
    !/^\s\p{Ll}*(?:data|set|corpus|benchmark|model|network)/u.test(after)
      ? 'METHOD'
      : 'OTHER',
  ours: ({ before: start, after }) => (ofOurs.test(start) && !isOtherThing.test(after) ? 'METHOD' : 'OTHER'),
  inFull: ({ before: start, name, after }) =>
    endsBehindBracket.test(after) &&
    proposedName.test(start) &&
    doing.test(name) &&
    !befalls.test(name) &&
    inCapitals.test(name) &&
    !isOtherThing.test(after.replace(/^\s\([^)]*\)/u, ''))
      ? 'METHOD'
      : 'OTHER',
  /** "The Narrow Quay Similarity (NQS)": what has a name and compares is a measure. */
  measureInFull: ({ name, after }) =>
    endsBehindBracket.test(after) && compares.test(name) && inCapitals.test(name) ? 'METRIC' : 'OTHER',
  /** "We release the Log of Narrow Quays (LoNQ) dataset". */
  released: ({ before: start, after }) =>
    /^\)\s(?:data\s?set|benchmark|corpus)\b/u.test(after) && releases.test(start) ? 'DATASET' : 'OTHER',
  genitive: ({ before: start, after }) =>
    !endsThere.test(after) ? 'OTHER' : task.test(start) ? 'TASK' : technique.test(start) ? 'METHOD' : 'OTHER',
} satisfies Record<string, KindCue>
