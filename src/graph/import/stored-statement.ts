import { z } from 'zod'
import { conceptKinds } from '../../domain/concept-kind.ts'
import type { PaperStatement } from '../../domain/paper-statement.ts'

const shape: z.ZodType<PaperStatement> = z.object({
  source: z.string(),
  sourceId: z.string(),
  title: z.string(),
  abstract: z.string().nullable(),
  summary: z.string().nullable(),
  publishedAt: z.string().nullable(),
  authorCount: z.number().nullable(),
  authors: z.array(z.string()),
  organizations: z.array(z.string()),
  urls: z.array(z.string()),
  arxivId: z.string().nullable(),
  doi: z.string().nullable(),
  upvotes: z.number().nullable(),
  concepts: z.array(z.object({ name: z.string(), kind: z.enum(conceptKinds).nullable() })),
})

/** A statement as a SourceRecord keeps it: JSON text in, the statement out. */
export const storedStatement = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(shape)
