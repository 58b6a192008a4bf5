/** What a theme's papers name and are about: how many papers it has, how many of them name each concept, and how many are about each topic or a narrower one (by slug). */
export type ThemeConcepts = {
  papers: number
  counts: ReadonlyMap<string, number>
  topics: ReadonlyMap<string, number>
}
