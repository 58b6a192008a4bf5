import { describeIssues } from '../describe-issues.ts'
import type { SeedPaper } from './seed-paper.ts'
import { seedPaper } from './seed-paper.ts'

/** A line of seeds/papers.jsonl, or the reason why it is no seed paper. */
export type SeedLine = { kind: 'paper'; paper: SeedPaper } | { kind: 'refused'; reason: string; title: string | null }

/** Reads one line; the reason names every field that is wrong. */
export const parseSeedLine = (text: string): SeedLine => {
  try {
    const parsed = seedPaper.safeParse(JSON.parse(text))
    if (parsed.success) return { kind: 'paper', paper: parsed.data }
    const titled = seedPaper.pick({ title: true }).loose().safeParse(JSON.parse(text))
    return { kind: 'refused', reason: describeIssues(parsed.error), title: titled.data?.title ?? null }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'refused', reason: `it is not JSON: ${reason}`, title: null }
  }
}
