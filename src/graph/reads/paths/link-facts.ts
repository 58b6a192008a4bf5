import { z } from 'zod'
import type { KeyedRead } from '../keyed-read.ts'
import { linkTypes } from './link-types.ts'
import { walkNode } from './walk-node.ts'
import { typeOf } from '../type-of.ts'

/** Shared concepts that are named, the strongest. */
const mostConcepts = 3

const named = (node: string): string =>
  `{type: ${typeOf(node)}, kind: ${node}.kind, name: coalesce(${node}.owner + '/' + ${node}.name, ${node}.name, ${node}.label, ${node}.title, ${node}.url)}`

const namedNode = z.object({ type: walkNode.shape.type, kind: z.string().nullable(), name: z.string() })

/** A node by what it is called. */
export type NamedNode = z.infer<typeof namedNode>

const row = z.object({
  type: z.enum(linkTypes),
  from: namedNode,
  to: namedNode,
  score: z.number().nullable(),
  spelling: z.string().nullable(),
  direct: z.boolean().nullable(),
  evidence: z.array(z.string()).nullable(),
  position: z.number().nullable(),
  through: z.string().nullable(),
  concepts: z.array(z.string()),
  parts: z.array(z.object({ name: z.string(), contribution: z.number() })),
})

/**
 * A relationship from one node to another in its own direction. `through` is the narrower topic by which a paper comes under a broader one;
 * `concepts` the strongest that two papers share; `parts` what their similarity score is made of.
 */
export type LinkFact = z.infer<typeof row>

/** What relationships say, by Neo4j's ids; a row is a `LinkFact` with its `key`. */
export const linkFacts: KeyedRead<LinkFact> = {
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'MATCH (a)-[r]->(b)',
      'WHERE elementId(r) = key',
      `RETURN key, type(r) AS type, ${named('a')} AS from, ${named('b')} AS to,`,
      '  r.score AS score, r.spelling AS spelling, r.direct AS direct, r.evidence AS evidence, r.position AS position,',
      '  head(COLLECT {',
      '    MATCH (a)-[d:ABOUT]->(own:Topic)',
      '    WHERE NOT r.direct AND d.direct',
      '      AND b.slug IN COLLECT { MATCH (own)-[:BROADER*1..10]->(broader:Topic) RETURN broader.slug }',
      '    RETURN own.name',
      '    ORDER BY d.score DESC, own.slug',
      '    LIMIT 1',
      '  }) AS through,',
      '  COLLECT {',
      `    UNWIND range(0, ${mostConcepts - 1}) AS place`,
      '    MATCH (c:Concept {slug: coalesce(r.sharedConcepts, r.concepts)[place]})',
      '    RETURN c.name',
      '    ORDER BY place',
      '  } AS concepts,',
      '  [place IN range(0, size(coalesce(r.parts, [])) - 1) | {name: r.parts[place], contribution: r.contributions[place]}] AS parts',
    ].join('\n'),
    parameters: { keys },
  }),
  row,
}
