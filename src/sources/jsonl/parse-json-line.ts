import { z } from 'zod'
import { plainProse } from '../../domain/plain-prose.ts'
import { describeIssues } from '../describe-issues.ts'
import type { JsonPaper } from './json-paper.ts'
import { jsonPaper } from './json-paper.ts'

/** A line of a JSONL file: a paper with the fields that were passed over, or the reason why it is none, with its title where one can be read. */
export type JsonLine =
  | { kind: 'paper'; paper: JsonPaper; otherFields: string[] }
  | { kind: 'refused'; reason: string; title: string | null }

const object = z.record(z.string(), z.unknown())
const known = new Set(Object.keys(jsonPaper.shape))

const parsedJson = (text: string): { value: unknown } | { error: string } => {
  try {
    // Files that were joined have byte order marks inside; trimming takes them off.
    return { value: JSON.parse(text.trim()) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** Reads one line. The reason names every field that is wrong and what was expected there. */
export const parseJsonLine = (text: string): JsonLine => {
  const json = parsedJson(text)
  if ('error' in json) return { kind: 'refused', reason: `it is not JSON: ${json.error}`, title: null }
  const fields = object.safeParse(json.value)
  if (!fields.success)
    return { kind: 'refused', reason: 'it is JSON, but no object: expected {"title": …}', title: null }
  const paper = jsonPaper.safeParse(fields.data)
  const title = typeof fields.data['title'] === 'string' ? plainProse(fields.data['title']) || null : null
  if (!paper.success) return { kind: 'refused', reason: describeIssues(paper.error), title }
  return {
    kind: 'paper',
    paper: paper.data,
    otherFields: Object.keys(fields.data).filter((field) => !known.has(field)),
  }
}
