import type { Statement } from '../statement.ts'

export type SubjectRow = { paper: string; topic: string; score: number; direct: boolean; primary: boolean }

/** Joins papers and the topics they are about. */
export const saveSubjects = (subjects: SubjectRow[]): Statement => ({
  text: [
    'UNWIND $subjects AS subject',
    'MATCH (p:Paper {id: subject.paper})',
    'MATCH (t:Topic {slug: subject.topic})',
    'CREATE (p)-[:ABOUT {score: subject.score, direct: subject.direct, primary: subject.primary, topic: t.slug, byPublished: p.byPublished}]->(t)',
  ].join('\n'),
  parameters: { subjects },
})
