import { z } from 'zod'
import { plainProse } from '../../domain/plain-prose.ts'
import { describeIssues } from '../describe-issues.ts'
import { issueTexts } from '../issue-texts.ts'
import type { JsonPaper } from './json-paper.ts'
import { jsonPaper } from './json-paper.ts'
import { repeatedFields } from './repeated-fields.ts'
import { withoutFields } from './without-fields.ts'

/** A line of a JSONL file: a paper with what could not be read and was left out, and the fields that were passed over; or the reason why it is none, with its title where one can be read. */
export type JsonLine =
  | { kind: 'paper'; paper: JsonPaper; leftOut: string[]; otherFields: string[] }
  | { kind: 'refused'; reason: string; title: string | null }

const object = z.record(z.string(), z.unknown())
const known = new Set(Object.keys(jsonPaper.shape))

const parsedJson = (text: string): { value: unknown } | { error: string } => {
  try {
    // Files that were joined have byte order marks inside; trimming takes them off.
    return { value: JSON.parse(text.trim()) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // The line within this text, always the first, would contradict the file's.
    return { error: message.replace(/ \(line 1 column \d+\)$/u, '') }
  }
}

type Read = { paper: JsonPaper; leftOut: string[] } | { error: z.ZodError }

/** Reads what can be read: taking one thing out may show that another is wrong. */
const readFields = (fields: Record<string, unknown>, leftOut: string[] = []): Read => {
  const { data, error } = jsonPaper.safeParse(fields)
  if (error === undefined) return { paper: data, leftOut }
  const rest = error.issues.some(({ path }) => path[0] === 'title')
    ? null
    : withoutFields(fields, error.issues)
  return rest === null ? { error } : readFields(rest, [...leftOut, ...issueTexts(error.issues)])
}

/** What is to be told of the fields that a line states more than once, where they are read. */
const statedAgain = (text: string): string[] =>
  repeatedFields(text)
    .filter((field) => known.has(/^[^.[]*/u.exec(field)?.[0] ?? ''))
    .map((field) => `${field}: stated more than once; the last one counts`)

/**
 * Reads one line. A field that is wrong, or the entry of a list, is left out, and 'leftOut' names it with what was expected there, as it names a field that is stated again. Without a title
 * there is no paper.
 */
export const parseJsonLine = (text: string): JsonLine => {
  const json = parsedJson(text)
  if ('error' in json) return { kind: 'refused', reason: `it is not JSON: ${json.error}`, title: null }
  const fields = object.safeParse(json.value)
  if (!fields.success)
    return { kind: 'refused', reason: 'it is JSON, but no object: expected {"title": …}', title: null }
  const read = readFields(fields.data)
  const title = typeof fields.data['title'] === 'string' ? plainProse(fields.data['title']) || null : null
  const again = statedAgain(text)
  if ('error' in read)
    return { kind: 'refused', reason: [describeIssues(read.error), ...again].join('; '), title }
  return {
    kind: 'paper',
    paper: read.paper,
    leftOut: [...read.leftOut, ...again],
    otherFields: Object.keys(fields.data).filter((field) => !known.has(field)),
  }
}
