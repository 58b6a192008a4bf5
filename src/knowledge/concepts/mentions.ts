import { acronymDefinitions } from './acronyms/acronym-definitions.ts'
import type { ConceptLexicon, KnownConcept } from './known/concept-lexicon.ts'
import { conceptsNamed } from './known/concepts-named.ts'
import { extractedPhrases } from './phrases/extracted-phrases.ts'
import { generalRarity } from '../text/general-rarity.ts'
import { knownCandidates } from './known/known-candidates.ts'
import { knownMention } from './known/known-mention.ts'
import { longForms } from './acronyms/long-forms.ts'
import { lowerParts } from './lower-parts.ts'
import type { MentionCandidate } from './mention-candidate.ts'
import type { Mention, PaperContext } from '../knowledge.ts'
import { mentionFeatures } from './mention-features.ts'
import { mentionScore } from './mention-score.ts'
import type { NounPhrase } from './phrases/noun-phrases.ts'
import { nounPhrases } from './phrases/noun-phrases.ts'
import { phraseCandidates } from './phrases/phrase-candidates.ts'
import type { PhraseHit } from '../names/phrase-hit.ts'
import { phraseMention } from './phrases/phrase-mention.ts'
import { raiseExtracted } from './raise-extracted.ts'
import type { Reading } from '../text/reading.ts'
import { sayOnce } from './say-once.ts'
import { spelledOut } from './acronyms/spelled-out.ts'
import { stemWord } from '../text/stem-word.ts'
import { tagWords } from '../text/tag-words.ts'
import { wordUnits } from './units/word-units.ts'

/** So many concepts a paper keeps, unless more are known ones; phrases fill up what these leave. */
const most = 20
/** What a phrase needs to be kept: below, one of ten is what people would choose. */
const leastScore = 0.33
const strongestFirst = (a: Mention, b: Mention): number => b.score - a.score || (a.slug < b.slug ? -1 : 1)

const phrasesByToken = (phrases: NounPhrase[]): (NounPhrase | undefined)[] => {
  const at: (NounPhrase | undefined)[] = []
  for (const phrase of phrases)
    for (let token = phrase[0]?.from ?? 0; token <= (phrase.at(-1)?.to ?? -1); token += 1) at[token] = phrase
  return at
}

/** A word that is written like a known concept but was not found to be it is another thing of the same name. */
const isListed = ({ slug, spelling }: Mention, lexicon: ConceptLexicon): boolean =>
  lexicon.bySlug.has(slug) ||
  lexicon.phraseSlugs.has(slug) ||
  lexicon.sharedAcronyms.has(spelling.replace(/s$/u, ''))

/** "Vision-language" is what is left of "vision-language model", and no other thing; so is "COIN" beside a known "COIN dataset". */
const isLeftOver = (name: string, slug: string, known: Mention[], { bySlug }: ConceptLexicon): boolean =>
  (/^[^\s-]+(?:-[^\s-]+)+$/u.test(name) && (bySlug.has(`${slug}-model`) || bySlug.has(`${slug}-learning`))) ||
  known.some((other) => other.slug === `${slug}-dataset` || other.slug === `${slug}-corpus`)

/** Words of every field have a general rarity below it: "galaxy" has, "erythropoietin" has none. */
const rareWord = 7

/** "Galaxy" says nothing more beside "elliptical galaxy", where it is no rare word. */
const isMereHead = ({ slug, basis, score }: Mention, others: Mention[]): boolean =>
  basis === 'PHRASE' &&
  /^[a-z]+$/u.test(slug) &&
  others.some((other) => other.score >= score && other.slug.endsWith(`-${slug}`)) &&
  generalRarity(stemWord(slug)) < rareWord

/**
 * The concepts of a paper, most central first: those of the lexicon (`hits`), those that its sources state, and up to twenty in all the phrases that
 * name what no lexicon has; or, where an extractor read the paper, the phrases that it found and that stand there.
 */
export const mentions = (
  reading: Reading,
  hits: PhraseHit<KnownConcept>[],
  stated: KnownConcept[],
  lexicon: ConceptLexicon,
  { corpus, extracted }: Pick<PaperContext, 'corpus' | 'extracted'>,
): Mention[] => {
  const units = wordUnits(reading, tagWords(reading))
  const phrases = nounPhrases(reading, units)
  const phraseAt = phrasesByToken(phrases)
  const scoreOf = (candidate: MentionCandidate): number =>
    mentionScore(mentionFeatures(reading, candidate, phraseAt, corpus))
  const known = knownCandidates(units, hits, stated).map((candidate) =>
    knownMention(reading, candidate, scoreOf(candidate), stated.includes(candidate.concept)),
  )
  const own = extracted === undefined ? phrases : extractedPhrases(reading, units, extracted)
  const definitions = acronymDefinitions(reading)
  const longForm = longForms(reading, definitions, hits, lexicon)
  const scored = phraseCandidates(reading, units, own, hits, definitions)
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .filter(({ score }) => score >= leastScore || extracted !== undefined)
    .sort((a, b) => b.score - a.score)
  const mentionOf = (candidate: MentionCandidate, score: number): Mention => {
    const phrase = phraseMention(reading, candidate, score, hits, longForm)
    const full = spelledOut(phrase.name, longForm)
    // "Small LM" is the lexicon's small language model.
    const [concept] = full === phrase.name ? [] : conceptsNamed(lexicon, full)
    return concept === undefined ? phrase : knownMention(reading, { ...candidate, concept }, score, false)
  }
  const taken = new Set(known.map(({ slug }) => slug))
  const fresh: Mention[] = []
  for (const { candidate, score } of scored) {
    if (known.length + fresh.length >= most) break
    const mention = mentionOf(candidate, score)
    if (mention.slug === '' || taken.has(mention.slug)) continue
    if (mention.basis !== 'LEXICON' && isListed(mention, lexicon)) continue
    if (isLeftOver(mention.name, mention.slug, known, lexicon)) continue
    if (extracted === undefined && (isMereHead(mention, known) || isMereHead(mention, fresh))) continue
    taken.add(mention.slug)
    fresh.push(mention)
  }
  const found = [...known, ...fresh].sort(strongestFirst)
  return (
    extracted === undefined
      ? lowerParts(sayOnce(found).sort(strongestFirst))
      : raiseExtracted(found, extracted)
  ).sort(strongestFirst)
}
