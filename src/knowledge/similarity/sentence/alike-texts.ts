import { alikeFrom } from './alike-from.ts'
import { partNamed } from './part-named.ts'
import type { ScorePart } from '../similarity.ts'

/** What speaks for two texts being alike: "a language model places them close together", "their wording is alike"; none where neither is so. */
export const alikeTexts = (parts: ScorePart[]): string[] => [
  ...((partNamed(parts, 'meaning')?.value ?? 0) >= alikeFrom.meaning
    ? ['a language model places them close together']
    : []),
  ...((partNamed(parts, 'words')?.value ?? 0) >= alikeFrom.words ? ['their wording is alike'] : []),
]
