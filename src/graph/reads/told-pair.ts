import { z } from 'zod'
import { conceptKinds } from '../../domain/concept-kind.ts'

const mention = z.object({ spelling: z.string(), score: z.number() })

const writing = z.object({ title: z.string(), text: z.string(), spellings: z.array(z.string()) })

/** What is read of a text, in characters: three abstracts. */
const longestText = 5_000

/**
 * What two papers write, and by name what they share: all that a sentence on why they are alike needs. `papers` is how many the graph has;
 * `sharedBroaderTopics` are, where no topic is directly of both, the narrowest that both come under.
 */
export const toldPair = z.object({
  from: writing,
  to: writing,
  papers: z.number(),
  parts: z.array(
    z.object({
      name: z.enum(['meaning', 'words', 'concepts', 'topics']),
      value: z.number(),
      contribution: z.number(),
    }),
  ),
  sharedConcepts: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(conceptKinds),
      weight: z.number(),
      paperCount: z.number(),
      from: mention,
      to: mention,
    }),
  ),
  sharedTopics: z.array(z.string()),
  sharedBroaderTopics: z.array(z.string()),
  sharedOrganizations: z.array(z.string()),
})

/**
 * The Cypher map of a `toldPair`. `from` and `to` are expressions of the papers; `why` is a SIMILAR_TO relationship, or a map with the same lists. What is gone
 * meanwhile is left out.
 */
export const toldPairMap = (
  { from, to, why }: { from: string; to: string; why: string },
  local: (name: string) => string,
): string => {
  const [place, one, a, b, inA, inB, narrower] = ['i', 'c', 'a', 'b', 'inA', 'inB', 'narrower'].map(local)
  const named = (label: string, slugs: string): string[] => [
    `${slugs}: COLLECT {`,
    `  UNWIND range(0, size(${why}.${slugs}) - 1) AS ${place}`,
    `  MATCH (${one}:${label} {slug: ${why}.${slugs}[${place}]})`,
    `  RETURN ${one}.name`,
    `  ORDER BY ${place}`,
    '}',
  ]
  const written = (name: string, paper: string): string[] => [
    `${name}: {`,
    `  title: ${paper}.title,`,
    `  text: left(coalesce(${paper}.abstract, ${paper}.summary, ''), ${longestText}),`,
    '  spellings: COLLECT {',
    `    WITH ${paper} AS ${a}`,
    `    MATCH (${a})-[${inA}:MENTIONS]->(:Concept)`,
    `    RETURN ${inA}.spelling`,
    `    ORDER BY ${inA}.score DESC, ${inA}.spelling`,
    '  }',
    '}',
  ]
  const entries = [
    written('from', from),
    written('to', to),
    [`papers: coalesce(head(COLLECT { MATCH (${one}:Corpus {key: 'corpus'}) RETURN ${one}.papers }), 0)`],
    [
      `parts: [${place} IN range(0, size(${why}.parts) - 1) |`,
      `  {name: ${why}.parts[${place}], value: ${why}.values[${place}], contribution: ${why}.contributions[${place}]}`,
      ']',
    ],
    [
      'sharedConcepts: COLLECT {',
      `  UNWIND range(0, size(${why}.sharedConcepts) - 1) AS ${place}`,
      `  MATCH (${one}:Concept {slug: ${why}.sharedConcepts[${place}]})`,
      `  WITH ${place}, ${one}, ${from} AS ${a}, ${to} AS ${b}`,
      `  MATCH (${a})-[${inA}:MENTIONS]->(${one})<-[${inB}:MENTIONS]-(${b})`,
      `  RETURN {name: ${one}.name, kind: ${one}.kind, weight: ${why}.sharedConceptWeights[${place}], paperCount: ${one}.paperCount, from: ${inA} {.spelling, .score}, to: ${inB} {.spelling, .score}}`,
      `  ORDER BY ${place}`,
      '}',
    ],
    named('Topic', 'sharedTopics'),
    [
      'sharedBroaderTopics: COLLECT {',
      `  WITH ${from} AS ${a}, ${to} AS ${b}`,
      `  WHERE size(${why}.sharedTopics) = 0`,
      `  MATCH (${a})-[:ABOUT]->(${one}:Topic)<-[:ABOUT]-(${b})`,
      '  WHERE NOT EXISTS {',
      `    MATCH (${a})-[:ABOUT]->(${narrower}:Topic)-[:BROADER]->(${one})`,
      `    WHERE EXISTS { (${b})-[:ABOUT]->(${narrower}) }`,
      '  }',
      `  RETURN ${one}.name`,
      `  ORDER BY ${one}.name`,
      '}',
    ],
    named('Organization', 'sharedOrganizations'),
  ]
  return ['{', entries.map((lines) => lines.map((line) => `  ${line}`).join('\n')).join(',\n'), '}'].join(
    '\n',
  )
}
