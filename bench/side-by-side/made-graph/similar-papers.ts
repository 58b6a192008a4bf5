import type { ReferenceData } from '../../../src/domain/reference-data.ts'
import { random } from '../../growth/random.ts'
import type { CsvFile } from './csv-file.ts'
import type { PlannedPaper } from './planned-paper.ts'

/** The fields of a line, as neo4j-admin's importer names them. */
export const similarHeader =
  ':START_ID(Paper),:END_ID(Paper),score:double,parts:string[],values:double[],contributions:double[],sharedConcepts:string[],sharedConceptWeights:double[],sharedTopics:string[],sharedOrganizations:string[]'

/** So many papers a paper is said to be like. */
const mostAlike = 6

/** How far apart two papers of one topic may be to be alike, in papers of that topic. */
const reach = 400

/** A paper as its list of similar ones needs it. */
export type ComparedPaper = Pick<PlannedPaper, 'id' | 'topics' | 'concepts' | 'organizations'>

const rounded = (value: number): number => Number(value.toFixed(6))

/** Makes each paper's list of papers that are like it: others of its primary topic, with what the two truly share. */
export const addSimilarPapers = async (
  file: CsvFile,
  papers: readonly ComparedPaper[],
  { topics, concepts }: ReferenceData,
): Promise<void> => {
  const next = random(13)
  const ofTopic = new Map<number, ComparedPaper[]>()
  for (const paper of papers) {
    const members = ofTopic.get(paper.topics[0] ?? 0)
    if (members === undefined) ofTopic.set(paper.topics[0] ?? 0, [paper])
    else members.push(paper)
  }
  for (const [topic, members] of ofTopic) {
    const sharedTopics = topics[topic]?.slug ?? ''
    for (const [place, paper] of members.entries()) {
      const others = new Set<number>()
      const from = Math.max(0, Math.min(place - reach / 2, members.length - reach))
      for (let tries = 0; others.size < mostAlike && tries < 4 * mostAlike; tries += 1) {
        const other = from + Math.floor(next() * Math.min(reach, members.length))
        if (other !== place) others.add(other)
      }
      let score = 0.6 + 0.35 * next()
      for (const other of others) {
        const alike = members[other]
        if (alike === undefined) continue
        score *= 0.9 + 0.09 * next()
        const shared = paper.concepts.filter((concept) => alike.concepts.includes(concept))
        const [words, named] = [rounded(score * 0.6), shared.length === 0 ? 0 : rounded(score * 0.3)]
        const rest = rounded(score - words - named)
        file.add(
          paper.id,
          alike.id,
          rounded(score),
          'words;concepts;topics',
          `${rounded(score)};${shared.length === 0 ? 0 : rounded(score / 2)};1`,
          `${words};${named};${rest}`,
          shared.map((concept) => concepts[concept]?.slug).join(';'),
          shared.map(() => rounded(named / shared.length)).join(';'),
          sharedTopics,
          paper.organizations.filter((slug) => alike.organizations.includes(slug)).join(';'),
        )
      }
    }
    await file.flush()
  }
}
