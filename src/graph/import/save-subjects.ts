import type { Statement } from '../statement.ts'

export type SubjectRow = { topic: string; score: number; direct: boolean; primary: boolean }

/** Joins papers and the topics they are about. The subjects travel as lists, for a map would bring its keys along each time. */
export const saveSubjects = (papers: { id: string; subjects: SubjectRow[] }[]): Statement => ({
  text: [
    'UNWIND $papers AS paper',
    'MATCH (p:Paper {id: paper.id})',
    'WITH p, p.byPublished AS byPublished, p.byUpvotes AS byUpvotes, paper.subjects AS subjects',
    'UNWIND subjects AS subject',
    'MATCH (t:Topic {slug: subject[0]})',
    'CREATE (p)-[:ABOUT {score: subject[1], direct: subject[2], primary: subject[3], topic: subject[0], byPublished: byPublished, byUpvotes: byUpvotes}]->(t)',
  ].join('\n'),
  parameters: {
    papers: papers.map(({ id, subjects }) => ({
      id,
      subjects: subjects.map(({ topic, score, direct, primary }) => [topic, score, direct, primary]),
    })),
  },
})
