/** Papers that share much with each other, and the topics that most of them are about: each is about one of these, if there are any. */
export type Community = { papers: string[]; topics: string[] }
