import { clausesOnMentions } from './clauses-on-mentions.ts'
import { conceptInSentence } from './concept-in-sentence.ts'
import { farApartClause } from './far-apart-clause.ts'
import { isCommon } from './is-common.ts'
import { isGloss } from './is-gloss.ts'
import { isLedByTitles } from './is-led-by-titles.ts'
import { isMention } from './is-mention.ts'
import { isVague } from './is-vague.ts'
import { joinWords } from './join-words.ts'
import { namesInList } from './names-in-list.ts'
import { partInPaper } from './part-in-paper.ts'
import { restClause } from './rest-clause.ts'
import { saysSomethingNew } from './says-something-new.ts'
import { sharedIdea } from './shared-idea.ts'
import { shortTitles } from './short-titles.ts'
import type { ExplainedConcept, Explanation } from './similarity-sentence.ts'
import { termsClause } from './terms-clause.ts'
import { termsInCommon } from './terms/terms-in-common.ts'
import { topicsClause } from './topics-clause.ts'

type Concepts = [ExplainedConcept, ...ExplainedConcept[]]

/** Beside the strongest one, so many concepts are named. */
const mostNamed = 2

/** Ideas that carry a smaller share of a score leave it to the texts to say why two papers are alike. */
const carriesLittle = 0.06

/** The concepts that say something beside those before them. */
const newOnes = ([strongest, ...others]: Concepts, explanation: Explanation): ExplainedConcept[] => {
  const kept = [strongest]
  for (const concept of others) {
    const names = kept.map(({ name }) => name)
    if (
      !isVague(concept.name) &&
      saysSomethingNew(concept.name, names) &&
      !kept.some((one) => isGloss(one, concept, explanation))
    )
      kept.push(concept)
  }
  return kept.slice(1)
}

/** Whether an idea is what both papers are about, and few others; not what they measure by or try it on. */
const isOfBoth = (concept: ExplainedConcept, explanation: Explanation): boolean =>
  !['DATASET', 'METRIC'].includes(concept.kind) &&
  partInPaper(Math.min(concept.from.score, concept.to.score)) === 'central' &&
  !isCommon(concept.paperCount, explanation.papers) &&
  !isMention(concept, explanation)

/** Whether an idea says less of two papers than any word of both titles: many papers name it, or one has but a part for it and the other a mention. */
const saysLittle = ({ paperCount, from, to }: ExplainedConcept, papers: number): boolean => {
  const parts = [from, to].map(({ score }) => partInPaper(score))
  return isCommon(paperCount, papers) || (parts.includes('mentioned') && !parts.includes('central'))
}

/** What is said of two papers that share concepts that tell something, the strongest first. */
export const clausesWithConcepts = (concepts: Concepts, explanation: Explanation): string[] => {
  const { parts, papers, sharedTopics, sharedBroaderTopics } = explanation
  const [strongest] = concepts
  const names = concepts.map(({ name }) => name)
  const topics = sharedTopics.filter((topic) => saysSomethingNew(topic, names))
  const more = newOnes(concepts, explanation)
  const idea = conceptInSentence(strongest, [explanation.from, explanation.to])
  const farApart = more.length === 0 ? farApartClause(parts, [...sharedTopics, ...sharedBroaderTopics]) : []
  if (farApart.length > 0)
    return [`both papers name ${idea.text}`, ...topicsClause(topics, 'both'), ...farApart]
  if (isMention(strongest, explanation)) return clausesOnMentions([strongest, ...more], topics, explanation)
  const score = parts.reduce((sum, { contribution }) => sum + contribution, 0)
  const isLittle = concepts.reduce((sum, { weight }) => sum + weight, 0) < carriesLittle * score
  const terms = termsInCommon(explanation).filter(({ isInTitles }) => isInTitles || isLittle)
  const isTitled = terms.some(({ isInTitles }) => isInTitles)
  const isWidespread = isCommon(strongest.paperCount, papers)
  const central = isOfBoth(strongest, explanation)
    ? more.filter((concept) => isOfBoth(concept, explanation)).slice(0, mostNamed)
    : []
  const others = more.filter((concept) => !central.includes(concept))
  const ideas = joinWords([
    idea.text,
    ...central.map((concept) => conceptInSentence(concept, [explanation.from, explanation.to]).text),
  ])
  const [from, to] = shortTitles(explanation.from.title, explanation.to.title)
  const clauses = [
    sharedIdea(
      { text: ideas, isPlural: idea.isPlural || central.length > 0, isCommon: isWidespread },
      { title: from, score: strongest.from.score },
      { title: to, score: strongest.to.score },
    ),
    ...(others.length === 0 ? [] : [`both also touch on ${namesInList(others, mostNamed, explanation)}`]),
  ]
  return [
    ...(isLedByTitles(terms) || (isTitled && saysLittle(strongest, papers))
      ? [...termsClause(terms, 'both'), ...clauses]
      : [...clauses, ...termsClause(terms, 'both')]),
    ...topicsClause(topics, 'both'),
    // Two reasons beside the idea are enough.
    ...(isLittle && terms.length === 0 && (others.length === 0 || topics.length === 0)
      ? restClause(parts)
      : []),
  ]
}
