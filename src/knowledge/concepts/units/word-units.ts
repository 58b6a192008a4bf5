import { belongsToTerm } from './belongs-to-term.ts'
import { endOfTermWithOf } from './end-of-term-with-of.ts'
import { goesOnName } from './goes-on-name.ts'
import { hasLostSpace } from './has-lost-space.ts'
import { inAddress } from './in-address.ts'
import { inBoilerplate } from './in-boilerplate.ts'
import { inCredit } from './in-credit.ts'
import { inInstitution } from './in-institution.ts'
import { inMarkup } from './in-markup.ts'
import { inTitleName } from './in-title-name.ts'
import { isFixedPair } from './is-fixed-pair.ts'
import { isGoverningGerund } from '../verbs/is-governing-gerund.ts'
import { isMeasure } from './is-measure.ts'
import { isCitedAuthor } from './is-cited-author.ts'
import { isMisreadVerb, type Neighbour } from '../verbs/is-misread-verb.ts'
import { isNameParticle } from './is-name-particle.ts'
import { isSingularModifier } from '../verbs/is-singular-modifier.ts'
import type { Reading } from '../../text/reading.ts'
import { rolesInOtherLanguages } from './roles-in-other-languages.ts'
import { plainVerbs } from '../verbs/plain-verbs.ts'
import { stopWords } from '../../text/stop-words.ts'
import { termModifiers } from './term-modifiers.ts'
import type { Token } from '../../text/token.ts'
import type { WordClass } from '../../text/word-class.ts'
import type { WordUnit } from './word-unit.ts'

type Role = WordUnit['role']

/** Verbs that taggers take for nouns after a plural: "experiments show". */
const reporting =
  /^(?:show|exhibit|demonstrate|suggest|indicate|encode|address|outperform|achieve|propose|enable|treat)(?:e?s)?$/u
/** Compounds that are verbs in their third person: "pre-trains". */
const doesAgain =
  /^(?:(?:pre|re|co|over|up|down|cross|fine|self|multi)-?(?:aligns|checks|computes|codes|fetches|filters|optimizes|ranks|reads|samples|scales|scores|segments|trains|tunes|uses|weights|writes))$/u
/** Those of them that are verbs in their base form too: "learns to re-weight domains". */
const doAgain =
  /^(?:fine-tune|pre-train|re-train|co-train|re-weight|(?:down|up|over|under|re)-sample|re-compute|over-fit|under-fit)$/u
/** What taggers take for nouns and is none: "using", "gestures like pressing", "discretize". */
const never = new Set(
  'take takes using like via vs versus include includes facilitate facilitates'.split(' '),
)
const isVerbal = (word: string): boolean =>
  word.length > 6 && /(?:ize|ify|izes|ifies)$/u.test(word) && /^\p{L}+$/u.test(word)
const hyphen = /^[-‐‑–/+]$/u

/** Amounts: "1.3M parameters", "92,000x fewer", but not "3D data", "5G network", "4K video". */
const amount = /^\d[\d.,]*[kMBx×]$/u

/** Participles that go on to something else than the noun behind them: "based on", "an index called X". */
const governed = /^(?:based|called|dubbed|termed|entitled|denoted|involved)$/u
/** What so many have done: "of whom 1,878 developed cancer". */
const done = /^(?:completed|developed|had|received|reported|underwent)$/u

/** What may stand before a participle that belongs to a name: "the activated sludge", not "and improved the". */
const beforeModifier =
  /^(?:an?|the|this|these|those|its|their|our|that|no|as|such|some|all|each|every|any|both|other)$/iu

/** Whether a word that a name may begin with would be taken for one of the sentence: "first law", "New Zealand", "mean square", "finitely generated". */
const isLeftOut = ({ key }: Token, wordClass: WordClass): boolean =>
  termModifiers.has(key) && (stopWords.has(key) || wordClass === 'VERB' || wordClass === 'ADVERB')

/** The number of a trial or of another record: "NCT01234567". */
const isNumberOfRecord = ({ text }: Token): boolean => text.length > 7 && /^\p{L}{2,10}\d{6,}$/u.test(text)

const roleOfVerb = (word: string, before: Neighbour): Role => {
  if (/.{3}ing$/u.test(word)) return 'GERUND'
  const mayModify = mayModifyAfter(before)
  if (governed.test(word) || (before?.wordClass === 'NUMBER' && done.test(word))) return 'BREAK'
  return mayModify && /(?:ed|[^aeiou]en|own)$/u.test(word) ? 'PARTICIPLE' : 'BREAK'
}

const mayModifyAfter = (before: Neighbour): boolean =>
  before === undefined ||
  before.wordClass === 'PREPOSITION' ||
  before.wordClass === 'ADJECTIVE' ||
  before.wordClass === 'NUMBER' ||
  beforeModifier.test(before.token.text)

const roleOfWord = (token: Token, wordClass: WordClass, before: Neighbour, after: Neighbour): Role => {
  const { text, key } = token
  const word = text.toLowerCase()
  const beforeNoun = after?.wordClass === 'NOUN' || after?.wordClass === 'PROPER_NOUN'
  if (reporting.test(word) || doesAgain.test(word) || never.has(word) || isVerbal(word)) return 'BREAK'
  // "Were augmented using a model"
  if (word.endsWith('ed') && after?.token.text === 'using') return 'BREAK'
  if (isGoverningGerund(token, wordClass, before, after)) return 'BREAK'
  if (wordClass === 'NOUN') return 'NOUN'
  // "test set", "level set", "ordered set": taggers know no other set than the verb.
  const mayBeSet = isSingularModifier(before) || before?.token.text === 'ordered'
  if (/^sets?$/u.test(word) && mayBeSet && !beforeNoun) return 'NOUN'
  if (wordClass === 'VERB') {
    // "photon echo signals": no verb in its base form stands between a noun in the singular and another noun.
    const isNoun = isSingularModifier(before) && beforeNoun && !/(?:s|ed|ing|en|own)$/u.test(word)
    return isNoun ? 'NOUN' : roleOfVerb(word, before)
  }
  if (wordClass === 'PROPER_NOUN')
    return stopWords.has(key) && !/^\p{Lu}[\p{Lu}\p{N}]/u.test(text) ? 'BREAK' : 'NAME'
  // Taggers know no other current than the present one.
  if (wordClass === 'ADJECTIVE' && word.startsWith('current') && isSingularModifier(before) && !beforeNoun)
    return 'NOUN'
  if (wordClass === 'ADJECTIVE') return stopWords.has(key) ? 'BREAK' : 'ADJECTIVE'
  // "Keel 7B" is a version.
  if (amount.test(text) && before?.wordClass !== 'PROPER_NOUN') return 'NUMBER'
  if (wordClass === 'NUMBER') return /\p{N}\p{L}|\p{L}\p{N}/u.test(text) ? 'ADJECTIVE' : 'NUMBER'
  return 'BREAK'
}

const roleOfCompound = (classes: WordClass[], last: string): Role => {
  const head = classes.at(-1)
  if (head === 'NOUN') return 'NOUN'
  if (head === 'PROPER_NOUN') return 'NAME'
  if (/.{3}ing$/u.test(last)) return 'GERUND'
  return classes.some((wordClass) => !['OTHER', 'PREPOSITION', 'NUMBER'].includes(wordClass))
    ? 'ADJECTIVE'
    : 'BREAK'
}

const isStateOfTheArt = ({ tokens }: Reading, place: number): boolean =>
  ['state', 'of', 'the'].every((word, at) => tokens[place - 3 + at]?.text.toLowerCase() === word)

/** The words of a reading, compounds together, with what each may be within a noun phrase. */
export const wordUnits = (reading: Reading, classes: WordClass[]): WordUnit[] => {
  const { tokens, source } = reading
  const neighbour = (place: number, joins: boolean): Neighbour => {
    const token = tokens[place]
    return token === undefined || !joins ? undefined : { token, wordClass: classes[place] ?? 'OTHER' }
  }
  const isInAddress = inAddress(reading)
  const isInMarkup = inMarkup(reading)
  const isInBoilerplate = inBoilerplate(reading)
  const isInCredit = inCredit(reading)
  const isInInstitution = inInstitution(reading)
  const otherRoles = rolesInOtherLanguages(reading)
  const isInTitleName = inTitleName(reading)
  const roleAt = (place: number, token: Token): Role => {
    const before = neighbour(place - 1, token.joins)
    const after = neighbour(place + 1, tokens[place + 1]?.joins ?? false)
    if (isMeasure(token.text, before?.token.text ?? '', after?.token.text ?? '')) return 'BREAK'
    if (isCitedAuthor(reading, place)) return 'BREAK'
    if (token.text === 'art' && isStateOfTheArt(reading, place)) return 'BREAK'
    if (isNameParticle(reading, place)) return 'NAME'
    if (goesOnName(reading, place)) return 'NAME'
    const wordClass = classes[place] ?? 'OTHER'
    if (isLeftOut(token, wordClass) && belongsToTerm(reading, place))
      return /^\p{Lu}/u.test(token.text) ? 'NAME' : 'ADJECTIVE'
    // "Finitely generated groups", but not "rapid prototyping"
    if (
      !token.text.endsWith('ing') &&
      wordClass === 'VERB' &&
      termModifiers.get(before?.token.key ?? '')?.has(token.key) === true
    )
      return 'ADJECTIVE'
    // "Convey and aggregate features"
    const isCoordinated =
      wordClass === 'ADJECTIVE' && before?.token.text === 'and' && plainVerbs.base.has(token.text)
    if (
      (wordClass === 'NOUN' || isCoordinated) &&
      isMisreadVerb(token, {
        beforeThat: neighbour(place - 2, tokens[place - 1]?.joins ?? false),
        before,
        after,
        afterNext: neighbour(place + 2, tokens[place + 2]?.joins ?? false),
      })
    )
      return 'BREAK'
    return roleOfWord(token, wordClass, before, after)
  }
  const roleOfUnit = (from: number, to: number, first: Token, last: Token): Role => {
    if (
      isInAddress[from] ||
      isInMarkup[from] ||
      isInBoilerplate[from] ||
      isInCredit[from] ||
      isInInstitution[from]
    )
      return 'BREAK'
    if (isNumberOfRecord(first) || hasLostSpace(first.text)) return 'BREAK'
    // The end of "out of-hospital"
    if (to > from && first.key === 'of') return 'BREAK'
    if (isInTitleName[from]) return 'NAME'
    const otherRole = otherRoles[from] ?? null
    if (otherRole !== null) return otherRole
    if (to === from + 1 && isFixedPair(first, tokens[to])) return 'ADJECTIVE'
    if (from === to) return roleAt(from, last)
    if (endOfTermWithOf(reading, from) === to) return 'NOUN'
    const written = source.slice(first.start, last.end)
    return doesAgain.test(written) || doAgain.test(written) || isVerbal(last.text)
      ? 'BREAK'
      : roleOfCompound(classes.slice(from, to + 1), last.text.toLowerCase())
  }
  const units: WordUnit[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    let last = tokens[from]
    let to = from
    for (let next = tokens[to + 1]; last !== undefined && next !== undefined; next = tokens[to + 1]) {
      if (next.start !== last.end + 1 || !hyphen.test(source[last.end] ?? '') || isInMarkup[to + 1]) break
      last = next
      to += 1
    }
    if (last === undefined) break
    const first = tokens[from] ?? last
    if (to < from + 2 && isFixedPair(first, tokens[from + 1])) to = from + 1
    if (to === from) to = endOfTermWithOf(reading, from) ?? to
    const role = roleOfUnit(from, to, first, last)
    units.push({ from, to, role })
    from = to
  }
  return units
}
