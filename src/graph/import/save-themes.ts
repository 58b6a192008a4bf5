import type { Statement } from '../statement.ts'

/** A theme with its label, the slugs of the topics that most of its papers are about, and its place by name. */
export type ThemeRow = { id: string; label: string; topics: string[]; byName: string }

/** Keeps themes; a new one has no papers yet. */
export const saveThemes = (themes: ThemeRow[]): Statement => ({
  text: [
    'UNWIND $themes AS theme',
    'MERGE (t:Theme {id: theme.id})',
    'ON CREATE SET t.paperCount = 0',
    'SET t += theme',
  ].join('\n'),
  parameters: { themes },
})
