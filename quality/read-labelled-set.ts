import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { seedsDirectory } from '../src/sources/seeds/seeds-directory.ts'
import type { BenchPaper } from './bench-paper.ts'
import { gradedQuery } from './graded-query.ts'
import { type LabelledPaper, labelledPaper } from './labelled-paper.ts'
import type { LabelledSet } from './labelled-set.ts'
import { readJsonLines } from './read-json-lines.ts'

/** The words of a seed and nothing else: its own list of concepts would give the answers away. */
const seedText = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  organizations: z.array(z.string()),
  urls: z.array(z.string()),
})

type Words = Omit<BenchPaper['input'], 'statedConcepts'>

const wordsOf = (paper: LabelledPaper, seeds: Map<string, Words>): Words => {
  if (!('seed' in paper)) {
    const { title, text, statedOrganizations, urls } = paper
    return { title, text, statedOrganizations, urls }
  }
  const words = seeds.get(paper.id)
  if (words === undefined)
    throw new Error(`${paper.id} is labelled as a paper of the seeds, and they have no such paper`)
  return words
}

/** Reads the labelled papers and graded queries beside this file, with the texts of the seeds' papers among them. Throws where a file is not as it should be. */
export const readLabelledSet = async (): Promise<LabelledSet> => {
  const directory = fileURLToPath(new URL('.', import.meta.url))
  const [labelled, queries, seedTexts] = await Promise.all([
    readJsonLines(join(directory, 'labelled-papers.jsonl'), labelledPaper),
    readJsonLines(join(directory, 'graded-queries.jsonl'), gradedQuery),
    readJsonLines(join(seedsDirectory(), 'papers.jsonl'), seedText),
  ])
  const seeds = new Map(
    seedTexts.map(({ id, title, summary, organizations, urls }) => [
      id,
      { title, text: summary, statedOrganizations: organizations, urls },
    ]),
  )
  const papers = labelled.map((paper) => {
    const { id, half, area, labels } = paper
    return { id, half, area, labels, input: { ...wordsOf(paper, seeds), statedConcepts: [] } }
  })
  return { papers, queries }
}
