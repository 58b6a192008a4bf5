import { z } from 'zod'
import { conceptKinds } from '../src/domain/concept-kind.ts'

const text = z.string().trim().min(1, 'expected some text')
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected a slug')

const labels = z.strictObject({
  /** As they stand in the title or the text. */
  keyphrases: z.array(text).min(1).max(12),
  /** Keyphrase -> kind, only where the kind is beyond doubt. */
  kinds: z.record(z.string(), z.enum(conceptKinds)),
  /** Slugs; any of them is right as the primary topic. */
  topics: z.array(text),
  /** True where "none fits" is right, alone or beside `topics`. */
  noTopic: z.boolean(),
  organizations: z.strictObject({
    /** An organisation each: any of its slugs or names will do. */
    right: z.array(z.array(text).min(1)),
    /** Accounts and names that are in the text and are no organisation of this paper. */
    wrong: z.array(text),
  }),
  artifacts: z.array(
    z.strictObject({
      url: text,
      /** Any of them is right; empty where no kind is plainly right. */
      kinds: z.array(z.enum(['REPOSITORY', 'MODEL', 'DATASET', 'SPACE', 'PROJECT_PAGE'])),
      /** True where finding it is neither right nor wrong: an artifact that the paper builds on. */
      optional: z.boolean().default(false),
    }),
  ),
})

const known = {
  id,
  half: z.enum(['development', 'final']),
  area: z.enum([
    'language',
    'vision',
    'search-and-data',
    'systems',
    'robotics',
    'speech',
    'ml-theory',
    'science',
    'society',
    'outside',
  ]),
  labels,
}

/** One line of labelled-papers.jsonl: a text of our own, or the id of a paper of the seeds with labels only. */
export const labelledPaper = z.union([
  z.strictObject({
    ...known,
    year: z.int().min(1990).max(2026),
    title: text,
    /** Empty for a paper without an abstract. */
    text: z.string(),
    statedOrganizations: z.array(text),
    urls: z.array(text),
  }),
  z.strictObject({ ...known, seed: z.literal(true) }),
])

export type LabelledPaper = z.infer<typeof labelledPaper>
