import { attributivePlurals } from './attributive-plurals.ts'
import type { Token } from '../../text/token.ts'
import { irregularPlurals } from '../../text/irregular-plurals.ts'
import { isAdverbOfManner } from './is-adverb-of-manner.ts'
import { isNounLike } from './is-noun-like.ts'
import { isPluralAcronym } from './is-plural-acronym.ts'
import { isPluralWord } from './is-plural-word.ts'
import { plainIntransitives } from './plain-intransitives.ts'
import { plainVerbs } from './plain-verbs.ts'
import type { WordClass } from '../../text/word-class.ts'

/** A word and its class; undefined where none stands directly beside. */
export type Neighbour = { token: Token; wordClass: WordClass } | undefined

const determiner = /^(?:an?|the|its|their|our|this|these|those|every|each|all|both)$/u
const subject = /^(?:we|they|I|it|who|which)$/iu
/** "Could decrease irritation": no noun stands behind these. */
const auxiliary = /^(?:can|cannot|could|did|do|does|may|might|must|shall|should|will|would)$/u
/** What an object begins with as well: "causes most molecules to leave". */
const quantifier = /^(?:another|any|many|most|no|some|such)$/u
const quantity = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|how|whether|what|why|them)$/u
const coordinator = /^(?:and|or|to|then|by)$/iu
/** Base forms that taggers take for nouns, though what follows is their object. */
const afterThat = /^(?:link|reuse|share|use)$/u
const transitive = /^(?:compress|train|release|combine|pretrain|benchmark|quantify)$/u
/** Nouns as often as verbs: verbs where an adjective belongs to their object ("and support rapid development"). */
const transitiveBeforeAdjective =
  /^(?:benefit|boost|challenge|control|correct|cover|design|drive|favor|favour|foster|ground|guide|impact|influence|limit|measure|monitor|rank|risk|shape|slow|spread|support|target|test|trigger)$/u
/** "The fact that models ...": what follows is a clause of its own. */
const saysThat =
  /^(?:argument|assumption|belief|claim|conclusion|condition|conjecture|constraint|evidence|fact|finding|hypothesis|idea|intuition|likelihood|notion|observation|possibility|probability|proof|result|sense|theorem|view)s?$/u
/** "Accuracy drops by 3 points." */
const changes =
  /^(?:climbs|decreases|declines|doubles|drifts|drops|falls|grows|improves|increases|jumps|moves|rises|shifts)$/u
const byOrTo = /^(?:by|from|to)$/u
/** "Difficulty rises when mutation is rapid." */
const subordinate = /^(?:when|as|if|because|while|until|whenever|once)$/u
/** "How weather changes demand." */
const asks = /^(?:how|why|whether)$/u
const countsTwo = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u
/** Nouns that are verbs behind a plural and before what they do something to: "models face critical limits". */
const behindPlural =
  /^(?:access|answer|blend|cause|contrast|copy|cover|debate|demand|desire|display|document|doubt|drive|engineer|estimate|exchange|experience|face|fear|feature|filter|finance|force|form|fragment|gain|group|guide|hold|host|increase|influence|judge|label|like|limit|link|map|mark|match|measure|mix|model|monitor|need|neglect|permit|place|plan|pose|process|profile|prolong|promise|prompt|query|question|rank|record|release|report|repurpose|respect|review|reward|risk|route|sample|scale|schedule|search|sense|shape|share|shift|signal|sort|stage|store|stress|study|supply|support|surface|survey|switch|target|test|touch|track|trade|transfer|transport|treat|trigger|trust|update|use|value|view|visit|want|wish|witness|yield)$/u
/** The same of others before a noun: "firms lease capital". */
const takesNoun = /^(?:benefit|change|delay|delegate|impact|lack|lease|mistake|purchase|split)$/u
/** Of those, what has its object before it, or none. */
const faced = /^(?:answer|cause|desire|face|fear|form|lack|mix|need|neglect|pose|shift|trust|want|wish)$/u
/** What happens to many, where no other noun and no verb of being follows: "prices change at night". */
const happensToMany =
  /^(?:change|co-?exist|collapse|conflict|decay|decline|decrease|default|drop|increase|leak|mate|offer|overlap|peak|promise|rise|shrink|strike|talk|warrant)$/u
/** What follows where those are nouns: "prices decline is seen". */
const keepsNoun = /^(?:are|can|has|have|is|of|rate|was|were|will)$/u
/** Papers, as they begin to say what they do: "this paper models asset prices". */
const writing = /^(?:article|chapter|essay|letter|note|paper|report|review|study|survey|thesis|work)$/u
/** Ways to do something, of which no compound has a plural behind: "our method bridges topic modeling". */
const waysToDo =
  /^(?:algorithm|approach|framework|method|methodology|paper|paradigm|pipeline|strategy|study|technique)$/u
/** What such verbs go on with: "this thesis sets out to". */
const goesOnVerb = /^(?:at|on|out|to|toward|towards)$/u
/** What is done to one that was named: "a bridge that spans it", "models drop them". */
const itself = /^(?:it|itself|them|themselves|us)$/u
/** "A model trains on harbors." */
const trained = /^(?:agent|algorithm|approach|encoder|framework|llm|method|model|network|system)$/u
/** What hardly any plural is followed by, and verbs in their third person are: "behavior aligns internally". */
const behindVerb = /^(?:against|beyond|into|with|\p{Ll}{3,}ly)$/u
/** Verbs in their third person that are plurals as well. */
const alsoPlurals = /^(?:causes|compromises|decreases|exhibits|extracts|guarantees|increases)$/u
/** Verbs without an object that taggers take for nouns. */
const intransitive =
  /^(?:coincide|converge|correlate|degrade|depend|differ|diverge|dwell|emerge|end|fall|fare|interact|lag|matter|misalign|occur|persist|struggle|vary)$/u

/** A noun in the plural, acronyms and the first word of a sentence too: "jobs", "MLLMs", "Superpixels". */
const isPluralNoun = (word: Neighbour): boolean =>
  word !== undefined &&
  ((word.wordClass === 'NOUN' && (isPluralWord(word.token.text) || irregularPlurals.has(word.token.text))) ||
    isPluralAcronym(word.token.text) ||
    (word.token.opensSentence && word.wordClass !== 'VERB' && isPluralWord(word.token.text.toLowerCase())))

/** "Models", but not "systems", which other nouns have before them. */
const isBehindMany = (before: Neighbour): boolean =>
  isPluralNoun(before) && !attributivePlurals.has(before?.token.text ?? '')

/** By its ending: "tracing", "emerging". */
const isGerund = (word: Neighbour): boolean => /.{3}ing$/u.test(word?.token.text ?? '')

/** Whether an object begins with it, and hardly the rest of a name: a plural, or what tells of one. */
const isManyOrTold = (word: Neighbour): boolean =>
  word !== undefined &&
  (word.wordClass === 'ADJECTIVE' || isPluralNoun(word) || determiner.test(word.token.text))

/** A name of one word that begins a clause: "Drumbeat", "APOLLO". */
const isSubjectName = (before: Neighbour, beforeThat: Neighbour): boolean =>
  before !== undefined &&
  /^\p{Lu}/u.test(before.token.text) &&
  before.wordClass !== 'ADJECTIVE' &&
  (beforeThat === undefined || before.token.opensSentence || !before.token.joins) &&
  !/[^s]s$/u.test(before.token.text)

/** The last of several words with capitals: "Dynamic Sparse Learning". */
const endsName = (before: Neighbour, beforeThat: Neighbour): boolean =>
  [before, beforeThat].every((word) => word !== undefined && /^\p{Lu}/u.test(word.token.text)) &&
  before?.token.joins === true &&
  !/[^s]s$/u.test(before.token.text)

/** Whether an object may begin with it: "the ...", "three ...", "sparse ...". */
const mayBeObject = (word: Neighbour): boolean =>
  isNounLike(word) ||
  (word !== undefined &&
    (determiner.test(word.token.text) || quantity.test(word.token.text) || quantifier.test(word.token.text)))

/** What stands between a subject or an auxiliary and its verb: "we also overview resources", "can better capture them". */
const inserted = /^(?:also|better|even|first|further|just|next|only|still|then|therefore|thereby|thus)$/u

/** Whether a verb follows by all that stands before it. */
const opensVerb = (before: Neighbour, beforeThat: Neighbour): boolean =>
  inserted.test(before?.token.text ?? '') &&
  (subject.test(beforeThat?.token.text ?? '') || auxiliary.test(beforeThat?.token.text ?? ''))

/** "To secure and increase agricultural production": coordinated with a verb in its base form. */
const followsBase = (before: Neighbour, beforeThat: Neighbour): boolean =>
  /^(?:and|or)$/u.test(before?.token.text ?? '') &&
  beforeThat?.wordClass === 'VERB' &&
  !/(?:ed|ing|en|own|s)$/u.test(beforeThat.token.text)

/** Whether a verb in its base form is one here: "people favour ending it", "to aggregate individual preferences", but not "to aggregate demand". */
const isPlainBase = (word: Token, before: Neighbour, after: Neighbour): boolean => {
  if (/^to$/iu.test(before?.token.text ?? ''))
    return isManyOrTold(after) || (plainVerbs.onlyBase.has(word.text) && after?.wordClass === 'NOUN')
  // "Advances, such as these, offer promising solutions."
  if (before === undefined) return after?.wordClass === 'ADJECTIVE'
  if (isPluralNoun(before)) return mayBeObject(after) || isGerund(after)
  // "Humans autonomously select fitting strategies"
  const isToldHow = isAdverbOfManner(before)
  return (isToldHow || auxiliary.test(before?.token.text ?? '')) && mayBeObject(after)
}

/** A verb that is hardly ever a noun, by what stands on both sides: "(ABC) captures long", "agents leverage tools", but not "the captures". */
const isPlainVerb = (word: Token, before: Neighbour, after: Neighbour): boolean => {
  if (plainVerbs.base.has(word.text)) return isPlainBase(word, before, after)
  if (!plainVerbs.thirdPerson.has(word.text) || !mayBeObject(after)) return false
  return before === undefined || !(before.wordClass === 'ADJECTIVE' || determiner.test(before.token.text))
}

const isSingularNoun = (word: Neighbour): boolean =>
  word?.wordClass === 'NOUN' && !isPluralWord(word.token.text)

/** "A framework that grounds ...", "a loss that easily traps ...". */
const followsRelative = (before: Neighbour, beforeThat: Neighbour): boolean =>
  isAdverbOfManner(before) ||
  (before?.token.text === 'that' && beforeThat?.wordClass === 'NOUN' && !saysThat.test(beforeThat.token.text))

/** What is made goes on with what it does: "is proposed that ranks ...". */
const made = /^(?:built|described|designed|developed|devised|introduced|presented|proposed)$/u

/** "Is proposed that ranks users", "..., however, exposes three faults": no plural stands there before another noun, or before a number. */
const meetsPlural = (beforeThat: Neighbour, before: Neighbour, after: Neighbour): boolean =>
  before === undefined
    ? after?.wordClass === 'NUMBER' && quantity.test(after.token.text)
    : before.token.text === 'that' &&
      after?.wordClass === 'NOUN' &&
      (isPluralWord(after.token.text) || made.test(beforeThat?.token.text ?? ''))

const isMadeUp = /^\p{Lu}\S*\p{Ll}\p{Lu}\S*$/u

/** The only thing of a clause that it begins with, and what cannot go on a noun phrase behind it: "segmentation outputs inconsistent masks", "the policy charges tenants". */
const actsOn = (word: Token, before: Neighbour, after: Neighbour, afterNext: Neighbour): boolean => {
  if (!isPluralWord(word.text)) return false
  // "Our scheduler, Keel, charges tenants."
  if (before !== undefined && !isSingularNoun(before) && before.wordClass !== 'PROPER_NOUN') return false
  const next = after?.token.text ?? ''
  if (changes.test(word.text) && (byOrTo.test(next) || subordinate.test(next))) return before !== undefined
  if (after?.wordClass === 'ADJECTIVE') return before !== undefined && isNounLike(afterNext)
  if (!plainVerbs.beforePlural.has(word.text)) return false
  // "The pipeline profiles 26 models", but not "the noise levels 30 days after"
  if (after?.wordClass === 'NUMBER') return before !== undefined && afterNext?.wordClass === 'NOUN'
  // "The distribution tracks evolving demands."
  if (isGerund(after)) return isSingularNoun(before) && isPluralNoun(afterNext)
  if (after?.wordClass !== 'NOUN') return false
  if (plainVerbs.betweenNouns.has(word.text) && isSingularNoun(before)) return true
  if (waysToDo.test(before?.token.text ?? '')) return true
  // "SourceRank tracks source corruption": such names have few compounds with a plural within.
  if (isMadeUp.test(before?.token.text ?? '')) return true
  // "Weather changes customer demand": a name hardly has a plural within.
  return isPluralWord(after.token.text) || (isSingularNoun(before) && afterNext?.wordClass === 'NOUN')
}

/** A gerund that ends a name: "knowledge tracing". */
const isNominalGerund = (word: Neighbour, before: Neighbour): boolean =>
  isGerund(word) && isSingularNoun(before)

/** What can be the verb of its clause only by what stands before it: "jobs end", "how weather changes demand", "tasks blends two", "risks that compromise validity". */
const closesSubject = ({ text }: Token, { beforeThat, before, after, afterNext }: Surroundings): boolean => {
  if (before === undefined) return false
  const next = after?.token.text ?? ''
  const isOfOne = isSingularNoun(before) || isSubjectName(before, beforeThat) || endsName(before, beforeThat)
  if (itself.test(next)) return isPluralWord(text) ? isOfOne : isPluralNoun(before)
  // "Keelhaul changes only the pilots", "a pilot points out the tides"
  if (/^(?:only|out)$/u.test(next) && isPluralWord(text) && mayBeObject(afterNext)) return isOfOne
  if (/^(?:fight|guard|vote)$/u.test(text) && next === 'against') return isPluralNoun(before)
  if (text === 'cost' && /^(?:less|little|more|much|too)$/u.test(next)) return isPluralNoun(before)
  if (/^(?:builds|draws|runs|trains|works)$/u.test(text) && next === 'on')
    return trained.test(before.token.key)
  if (plainIntransitives.has(text) && after?.wordClass !== 'NOUN') return true
  if (plainVerbs.thirdPerson.has(text) && !alsoPlurals.test(text) && behindVerb.test(next)) return isOfOne
  if (happensToMany.test(text) && isPluralNoun(before))
    return after === undefined || !(isNounLike(after) || keepsNoun.test(after.token.text))
  if (text === 'function' && next === 'as' && isPluralNoun(before)) return true
  if (text === 'functions' && next === 'as' && isSingularNoun(before)) return true
  if (intransitive.test(text) && isPluralNoun(before)) return true
  // "A benchmark that targets two dimensions"
  if (before.token.text === 'that' && isPluralWord(text) && countsTwo.test(next)) return true
  // "Risks that compromise validity", but not "findings that model users"
  if (
    before.token.text === 'that' &&
    isPluralNoun(beforeThat) &&
    !saysThat.test(beforeThat?.token.text ?? '')
  )
    return /^\p{Ll}+$/u.test(text) && !isPluralWord(text) && (mayBeObject(after) || isGerund(after))
  if (!isPluralWord(text)) return false
  // "Thanks to"
  if (text === 'thanks') return next === 'to'
  if (asks.test(beforeThat?.token.text.toLowerCase() ?? ''))
    return (
      plainVerbs.beforePlural.has(text) &&
      !isPluralWord(before.token.text) &&
      (before.wordClass === 'NOUN' || before.wordClass === 'VERB') &&
      isNounLike(after) &&
      afterNext?.wordClass !== 'VERB'
    )
  return isNounLike(before) && before.wordClass !== 'ADJECTIVE' && countsTwo.test(next)
}

/** Where words stand that a tagger may have misread: directly before and behind, in reading order. */
export type Surroundings = {
  beforeThat: Neighbour
  before: Neighbour
  after: Neighbour
  afterNext: Neighbour
}

/**
 * Whether a word that a tagger takes for a noun is the verb of its clause: "we train ...", "KeelNet grows an ...", "speckle hides the ...", "Dynamic Sparse Learning trains a ...",
 * "models estimate the ...".
 */
export const isMisreadVerb = (
  word: Token,
  { beforeThat, before, after, afterNext }: Surroundings,
): boolean => {
  if (isPlainVerb(word, before, after) || actsOn(word, before, after, afterNext)) return true
  if (closesSubject(word, { beforeThat, before, after, afterNext })) return true
  if (isPluralWord(word.text) && meetsPlural(beforeThat, before, after)) return true
  if (behindPlural.test(word.text) && isBehindMany(before)) {
    // "How humans process language", "applications demand grating structures"
    if (isManyOrTold(after) || isGerund(after) || (after?.wordClass ?? '').endsWith('NOUN')) return true
  }
  // "The choice that tenants face", "as currents mix"
  if (faced.test(word.text) && isBehindMany(before) && !isNounLike(after)) return true
  // "Layouts risk vanishing gradients"
  if (word.text === 'risk' && isPluralNoun(before) && isGerund(after)) return true
  if (takesNoun.test(word.text) && isBehindMany(before) && after?.wordClass === 'NOUN') return true
  if (isPluralWord(word.text) && writing.test(before?.token.text ?? '') && beforeThat?.token.key === 'this')
    return mayBeObject(after) || goesOnVerb.test(after?.token.text ?? '')
  if (before === undefined || after === undefined) return false
  if (subject.test(before.token.text)) return true
  if (opensVerb(before, beforeThat) && mayBeObject(after)) return true
  const isOftenVerb =
    behindPlural.test(word.text) || takesNoun.test(word.text) || plainVerbs.base.has(word.text)
  if (isOftenVerb && followsBase(before, beforeThat)) return mayBeObject(after)
  // "methods that use syntactic features", "to link the layers", but "to use cases"
  if (afterThat.test(word.text) || (before.token.text === 'that' && plainVerbs.base.has(word.text)))
    return /^(?:that|to)$/iu.test(before.token.text) && isNounLike(after) && after.token.key !== 'case'
  if (transitive.test(word.text)) return coordinator.test(before.token.text) && isNounLike(after)
  if (transitiveBeforeAdjective.test(word.text) && /^(?:and|or|then|to)$/iu.test(before.token.text))
    return (after.wordClass === 'ADJECTIVE' && isNounLike(afterNext)) || countsTwo.test(after.token.text)
  // "estimates which skills ...", but "estimates which are ..."
  const asksWhich = after.token.text === 'which' && isNounLike(afterNext)
  const meetsDeterminer = asksWhich || determiner.test(after.token.text) || quantity.test(after.token.text)
  if (!isPluralWord(word.text)) return meetsDeterminer && isPluralNoun(before) && /^\p{Ll}+$/u.test(word.text)
  if (isSubjectName(before, beforeThat) || followsRelative(before, beforeThat)) return mayBeObject(after)
  if (!isSingularNoun(before) && !endsName(before, beforeThat) && !isNominalGerund(before, beforeThat))
    return false
  return meetsDeterminer
}
