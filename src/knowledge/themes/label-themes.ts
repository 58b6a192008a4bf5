import type { ConceptKind } from '../../domain/concept-kind.ts'
import { stemWord } from '../text/stem-word.ts'
import { tokenize } from '../text/tokenize.ts'
import { distinctiveness } from './distinctiveness.ts'
import type { LabelNames } from './label-names.ts'
import type { ThemeConcepts } from './theme-concepts.ts'

/** A label has two names where so many set the theme apart, and a third that is not far behind. */
const most = 3

/** How far behind the first the third may be. */
const thirdAtLeast = 0.5

/**
 * What fewer of a theme's papers have than this says little of it: it comes in only where a label needs one name more. Measured on 734 papers of many fields: the papers of a theme have 0.81 of the names in its label with
 * three of ten, 0.84 with four and 0.87 with half, by words 0.76, 0.80 and 0.85; a label has 1.6, 1.5 and 1.4 names, by words 1.7, 1.6 and 1.5.
 */
const shareAtLeast = 1 / 2

/** What a paper is tried on and measured by tells less of its subject than what it does; so does a phrase than what the lexicon has. */
const kindFactors: Record<ConceptKind, number> = {
  TASK: 1,
  METHOD: 1,
  FIELD: 1,
  MODEL: 0.9,
  OTHER: 0.8,
  DATASET: 0.6,
  METRIC: 0.6,
}
const phraseFactor = 0.85

/** What may be in a label: how many papers of the theme and of all have it, and how much it tells for what it is. */
type Entry = { slug: string; name: string; isTopic: boolean; inTheme: number; inAll: number; factor: number }
type Choice = Entry & { isShared: boolean; score: number; words: Set<string> }

/** Where so many of a broad topic's papers are about one narrower topic, that one says it better; else the broad one says what they have in common. */
const mostOfBroad = 0.75

const saidNarrower = (counts: ReadonlyMap<string, number>, topics: LabelNames['topics']): Set<string> =>
  new Set(
    [...counts].flatMap(([slug, inTheme]) => {
      const broader = topics.get(slug)?.broader ?? null
      return broader !== null && inTheme >= (counts.get(broader) ?? 0) * mostOfBroad ? [broader] : []
    }),
  )

const entriesOf = (
  { papers, counts, topics }: ThemeConcepts,
  names: LabelNames,
  allPapers: number,
): Entry[] => {
  // An import may have counted other papers since the themes were found: no more than all, and no fewer than these, have it.
  const within = (paperCount: number, inTheme: number): number =>
    Math.max(inTheme, Math.min(paperCount, allPapers - papers + inTheme))
  const ofConcepts = [...counts].flatMap(([slug, inTheme]) => {
    const concept = names.concepts.get(slug)
    if (concept === undefined) return []
    const { name, kind, curated, paperCount } = concept
    const factor = kindFactors[kind] * (curated ? 1 : phraseFactor)
    return [{ slug, name, isTopic: false, inTheme, inAll: within(paperCount, inTheme), factor }]
  })
  const saidBetter = saidNarrower(topics, names.topics)
  const ofTopics = [...topics].flatMap(([slug, inTheme]) => {
    const topic = names.topics.get(slug)
    if (topic === undefined || saidBetter.has(slug)) return []
    const { name, paperCount } = topic
    return [{ slug, name, isTopic: true, inTheme, inAll: within(paperCount, inTheme), factor: 1 }]
  })
  return [...ofConcepts, ...ofTopics].filter(({ inTheme }) => inTheme > 1)
}

const choicesOf = (theme: ThemeConcepts, names: LabelNames, allPapers: number): Choice[] =>
  entriesOf(theme, names, allPapers)
    .map((entry) => {
      const { name, inTheme, inAll, factor } = entry
      const score =
        distinctiveness({ inTheme, themePapers: theme.papers, inAll, allPapers }) *
        // What half of all papers have sets nothing apart, be it in every paper of the theme.
        (1 - inAll / allPapers) *
        factor
      const words = new Set(tokenize(name).map(({ key }) => stemWord(key)))
      return { ...entry, isShared: inTheme >= theme.papers * shareAtLeast, score, words }
    })
    .sort(
      (a, b) => Number(b.isShared) - Number(a.isShared) || b.score - a.score || (a.slug < b.slug ? -1 : 1),
    )

/** "vision-language pre-training" says little beside "vision-language model". */
const saysTheSame = (a: Choice, b: Choice): boolean =>
  [...a.words].filter((word) => b.words.has(word)).length * 2 >= Math.min(a.words.size, b.words.size)

/** Without what says the same as a better one; of topics, which lie near each other in the tree, the best alone. */
const different = (choices: Choice[]): Choice[] => {
  const kept: Choice[] = []
  for (const choice of choices)
    if (!kept.some((one) => saysTheSame(one, choice) || (one.isTopic && choice.isTopic))) kept.push(choice)
  return kept
}

const labelOf = (choices: Choice[], taken: ReadonlySet<string>): string | null => {
  const [first] = choices
  if (first === undefined) return null
  const size = choices.filter(
    ({ isShared, score }, place) =>
      place === 0 || (isShared && score >= 0 && (place === 1 || score >= first.score * thirdAtLeast)),
  ).length
  const names = choices.map(({ name }) => name)
  const labels = names.map((_, place) => names.slice(0, place + 1).join(', ')).slice(Math.min(size, most) - 1)
  return labels.find((label) => !taken.has(label)) ?? labels[0] ?? first.name
}

const numbered = (label: string, taken: ReadonlySet<string>): string => {
  for (let number = 2; ; number += 1) if (!taken.has(`${label} (${number})`)) return `${label} (${number})`
}

/**
 * The themes' labels, in their order: up to three names that set each apart from the rest of the graph, the strongest first, of concepts and of one topic, such as
 * "Image & Video Generation, diffusion model". No two are the same: the smaller theme's has one more name, or a number. Null where no two of its papers have a concept or a topic in common. `allPapers` is how many the graph has.
 */
export const labelThemes = (
  themes: ThemeConcepts[],
  names: LabelNames,
  allPapers: number,
): (string | null)[] => {
  const labels = new Map<ThemeConcepts, string>()
  const taken = new Set<string>()
  for (const theme of themes.toSorted((a, b) => b.papers - a.papers)) {
    const label = labelOf(different(choicesOf(theme, names, allPapers)), taken)
    if (label === null) continue
    const free = taken.has(label) ? numbered(label, taken) : label
    taken.add(free)
    labels.set(theme, free)
  }
  return themes.map((theme) => labels.get(theme) ?? null)
}
