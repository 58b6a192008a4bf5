/** What a theme's papers name: how many papers it has, and how many of them name each concept (by slug). */
export type ThemeConcepts = { papers: number; counts: ReadonlyMap<string, number> }
