import { z } from 'zod'
import { jsonPaper } from '../../sources/jsonl/json-paper.ts'

const object = z.record(z.string(), z.unknown())

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text.trim())
  } catch {
    return undefined
  }
}

/** The fields of a record that are wrong, as concepts[2].kind, each with what was expected there first. None where the line is no JSON object at all. */
export const recordMistakes = (line: string): { field: string; message: string }[] => {
  const fields = object.safeParse(parsedJson(line))
  if (!fields.success) return []
  const { error } = jsonPaper.safeParse(fields.data)
  const messages = new Map<string, string>()
  for (const { path, message } of error?.issues ?? []) {
    const field = z.core.toDotPath(path)
    if (!messages.has(field)) messages.set(field, message)
  }
  return Array.from(messages, ([field, message]) => ({ field, message }))
}
