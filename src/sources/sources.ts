import { dailyPapersPage } from './daily-papers-page/daily-papers-page.ts'
import { jsonl } from './jsonl/jsonl.ts'
import { seeds } from './seeds/seeds.ts'
import type { Source } from './source.ts'

/** Every format that can be imported, by name, in the order of --help. Ask `Object.hasOwn` first when the name is a user's. */
export const sources: Readonly<Record<string, Source>> = Object.fromEntries(
  [dailyPapersPage, jsonl, seeds].map((source) => [source.name, source]),
)
