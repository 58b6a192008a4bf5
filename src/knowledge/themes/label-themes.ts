import type { ConceptKind } from '../../domain/concept-kind.ts'
import { stemWord } from '../text/stem-word.ts'
import { tokenize } from '../text/tokenize.ts'
import { distinctiveness } from './distinctiveness.ts'
import type { LabelConcept } from './label-concept.ts'
import type { ThemeConcepts } from './theme-concepts.ts'

/** A label has two concepts where there are as many, and a third that is not far behind. */
const most = 3

/** How far behind the first the third may be. */
const thirdAtLeast = 0.5

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

type Choice = { name: string; score: number; words: Set<string> }

const choicesOf = (
  { papers: themePapers, counts }: ThemeConcepts,
  concepts: ReadonlyMap<string, LabelConcept>,
  allPapers: number,
): Choice[] =>
  [...counts]
    .flatMap(([slug, inTheme]) => {
      const concept = concepts.get(slug)
      if (concept === undefined || inTheme < 2) return []
      const { name, kind, curated, paperCount } = concept
      const inAll = Math.max(paperCount, inTheme)
      const score =
        distinctiveness({ inTheme, themePapers, inAll, allPapers }) *
        // What half of all papers name sets nothing apart, be it in every paper of the theme.
        (1 - inAll / Math.max(allPapers, inAll)) *
        kindFactors[kind] *
        (curated ? 1 : phraseFactor)
      return [{ slug, name, score, words: new Set(tokenize(name).map(({ key }) => stemWord(key))) }]
    })
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))

/** "vision-language pre-training" says little beside "vision-language model". */
const saysTheSame = (a: Choice, b: Choice): boolean =>
  [...a.words].filter((word) => b.words.has(word)).length * 2 >= Math.min(a.words.size, b.words.size)

const different = (choices: Choice[]): Choice[] => {
  const kept: Choice[] = []
  for (const choice of choices) if (!kept.some((one) => saysTheSame(one, choice))) kept.push(choice)
  return kept
}

const labelOf = (choices: Choice[], taken: ReadonlySet<string>): string => {
  const [first] = choices
  if (first === undefined) return 'Unnamed'
  const size = choices.filter(({ score }, place) => place < 2 || score >= first.score * thirdAtLeast).length
  const names = choices.map(({ name }) => name)
  const labels = names.map((_, place) => names.slice(0, place + 1).join(', ')).slice(Math.min(size, most) - 1)
  return labels.find((label) => !taken.has(label)) ?? labels[0] ?? first.name
}

const numbered = (label: string, taken: ReadonlySet<string>): string => {
  for (let number = 2; ; number += 1) if (!taken.has(`${label} (${number})`)) return `${label} (${number})`
}

/**
 * The themes' labels, in their order: two or three concepts that set each apart from the rest of the graph, the strongest first, such as
 * "diffusion model, image editing". No two are the same: the smaller theme's has one more concept, or a number. `allPapers` is how many the graph has.
 */
export const labelThemes = (
  themes: ThemeConcepts[],
  concepts: ReadonlyMap<string, LabelConcept>,
  allPapers: number,
): string[] => {
  const labels = new Map<ThemeConcepts, string>()
  const taken = new Set<string>()
  for (const theme of themes.toSorted((a, b) => b.papers - a.papers)) {
    const label = labelOf(different(choicesOf(theme, concepts, allPapers)), taken)
    const free = taken.has(label) ? numbered(label, taken) : label
    taken.add(free)
    labels.set(theme, free)
  }
  return themes.map((theme) => labels.get(theme) ?? 'Unnamed')
}
