import { z } from 'zod'
import { calendarDay } from '../../domain/calendar-day.ts'
import { conceptKinds } from '../../domain/concept-kind.ts'

const count = z.int('expected a whole number or null').min(0).nullable()

/** One line of seeds/papers.jsonl. Every field is there; null (or an empty list) is what no page states. */
export const seedPaper = z.strictObject({
  id: z.string().regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'expected a slug, such as all-in-one-pre-training'),
  title: z.string().trim().min(1, 'expected a title'),
  publishedAt: z
    .string()
    .refine((day) => calendarDay(day) !== null, 'expected a day such as 2026-01-08, or null')
    .nullable(),
  authorCount: count,
  upvotes: count,
  organizations: z.array(z.string().trim().min(1, 'expected a name')),
  urls: z.array(z.url({ protocol: /^https?$/u, error: 'expected an address' })),
  concepts: z.array(z.strictObject({ name: z.string().trim().min(1, 'expected a name'), kind: z.enum(conceptKinds) })),
  summary: z.string().trim().min(1, 'expected a summary'),
})

export type SeedPaper = z.infer<typeof seedPaper>
