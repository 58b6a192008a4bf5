import { z } from 'zod'

const environment = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number),
  NEO4J_URI: z.string(),
  NEO4J_USERNAME: z.string(),
  NEO4J_PASSWORD: z.string(),
  NEO4J_DATABASE: z.string(),
})

/** What an arm's process is told: where it listens and where Neo4j answers. Throws where one is missing: the bench sets them. */
export const armEnvironment = () => environment.parse(process.env)
