/** What a paper writes: its title, its text, and how it spells the concepts that it names. */
export type Writing = { title: string; text: string; spellings: string[] }
