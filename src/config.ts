import { resolve } from 'node:path'
import { z } from 'zod'
import { Failure } from './failure.ts'

/** A Neo4j that runs already (`remote`), or one that papergraph finds a runner for (`managed`). */
export type Neo4jConfig =
  | { kind: 'remote'; uri: string; username: string; password: string; database: string }
  | {
      kind: 'managed'
      version: string
      boltPort: number
      httpPort: number
      /** null: one is made at the first start and kept in the data folder. */
      password: string | null
      database: 'neo4j'
    }

/** Who makes the vectors: 'bge-small', 'minilm', 'lexical', or an OpenAI-compatible address with # and a model after it; null where nobody said. */
export type EmbedderConfig = { name: string | null; key: string | null }

/** Who finds concepts in place of the built-in reader: an OpenAI-compatible address with # and a model after it. */
export type ExtractorConfig = { name: string; key: string | null }

/** Everything that the environment settles, checked once. */
export type Config = {
  port: number
  host: string
  /** Absolute. */
  dataDir: string
  neo4j: Neo4jConfig
  embedder: EmbedderConfig
  /** null: the built-in reader. */
  extractor: ExtractorConfig | null
  seeds: 'all' | 'none'
  /** What writes through the API take; null: nothing can be written through it. */
  apiToken: string | null
  /** The origins whose pages may read what the API answers; '*' for all. */
  corsOrigins: '*' | string[]
}

const defaultPorts = { PORT: 4000, NEO4J_HTTP_PORT: 7474, NEO4J_BOLT_PORT: 7687 }

const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number, 1 to 65535')
    .transform(Number)
    .refine((value) => value >= 1 && value <= 65535, 'must be a port number, 1 to 65535')
    .default(fallback)

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text

const origins = z
  .string()
  .transform((text) => (text === 'none' ? [] : text.split(',').map((origin) => origin.trim())))
  .refine(
    (list) => list.every((origin) => origin === '*' || isOrigin(origin)),
    'must be *, none, or origins with commas between them, such as https://example.org,http://localhost:3000',
  )
  .transform((list) => (list.includes('*') ? '*' : list))
  .default('*')

/** Variables whose values are not printed. */
const secrets = ['EMBEDDER_KEY', 'EXTRACTOR_KEY', 'API_TOKEN']

/** An address without the name and the password that may stand in it. */
const withoutLogin = (value: string): string => value.replace(/(?<=:\/\/)[^/\s]*@/, '…@')

const withoutLastSlash = (name: string): string => name.replace(/\/+#/, '#')

const serviceKey = z
  .string()
  .regex(/^[\x21-\x7e]+$/, 'must be a key as the service gave it, without spaces')
  .optional()

const environment = z.object({
  PORT: port(defaultPorts.PORT),
  HOST: z.string().default('localhost'),
  DATA_DIR: z.string().default('.papergraph'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/,
      'must be a bolt:// or neo4j:// address, such as neo4j://localhost:7687',
    )
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  NEO4J_BOLT_PORT: port(defaultPorts.NEO4J_BOLT_PORT),
  NEO4J_HTTP_PORT: port(defaultPorts.NEO4J_HTTP_PORT),
  NEO4J_VERSION: z
    .string()
    .regex(/^(5\.\d+\.\d+|20\d\d\.\d+\.\d+)$/, 'must be a whole Neo4j version, such as 5.26.29 or 2026.09.0')
    .default('5.26.29'),
  EMBEDDER: z
    .string()
    .regex(
      /^(bge-small|minilm|lexical|https?:\/\/[^\s#@]+#\S+)$/,
      'must be bge-small, minilm, lexical, or an OpenAI-compatible address without a name or password and after # a model there, such as http://localhost:11434/v1#nomic-embed-text',
    )
    .transform(withoutLastSlash)
    .optional(),
  EMBEDDER_KEY: serviceKey,
  EXTRACTOR: z
    .string()
    .regex(
      /^https?:\/\/[^\s#@]+#\S+$/,
      'must be an OpenAI-compatible address without a name or password and after # a model there, such as http://localhost:11434/v1#qwen3:8b',
    )
    .transform(withoutLastSlash)
    .optional(),
  EXTRACTOR_KEY: serviceKey,
  SEEDS: z.enum(['all', 'none'], { error: 'must be all or none' }).default('all'),
  API_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be letters, digits and signs, without spaces')
    .optional(),
  CORS_ORIGINS: origins,
})

/** What is wrong between variables, whether or not each is right by itself. */
const mistakesBetween = (stated: Record<string, string>): string[] => {
  const { NEO4J_URI, NEO4J_PASSWORD, NEO4J_USERNAME = 'neo4j', NEO4J_DATABASE = 'neo4j' } = stated
  if (NEO4J_URI !== undefined)
    return NEO4J_PASSWORD === undefined
      ? ['NEO4J_PASSWORD must be set when NEO4J_URI is: it is the password of that server']
      : []
  const ports = Object.entries(defaultPorts).map(([name, usual]) => stated[name] ?? String(usual))
  return [
    ...(NEO4J_PASSWORD !== undefined && NEO4J_PASSWORD.length < 8
      ? ['NEO4J_PASSWORD must have 8 characters or more: Neo4j sets no shorter one']
      : []),
    ...(NEO4J_USERNAME === 'neo4j'
      ? []
      : ['NEO4J_USERNAME is for a server at NEO4J_URI; one that papergraph starts has the user neo4j']),
    ...(NEO4J_DATABASE === 'neo4j'
      ? []
      : ['NEO4J_DATABASE is for a server at NEO4J_URI; one that papergraph starts has the database neo4j']),
    ...(new Set(ports).size < ports.length
      ? ['PORT, NEO4J_BOLT_PORT and NEO4J_HTTP_PORT must be three different ports']
      : []),
  ]
}

const refuse = (mistakes: string[]): never => {
  throw new Failure(
    'BAD_CONFIG',
    `The environment has ${mistakes.length === 1 ? 'a mistake' : 'mistakes'}:\n${mistakes.map((m) => `  ${m}`).join('\n')}`,
  )
}

/**
 * The configuration that an environment states, with every default filled in; an empty variable counts as unset.
 * Throws a Failure with code BAD_CONFIG that names every mistake at once.
 */
export const readConfig = (env: Record<string, string | undefined>, cwd = process.cwd()): Config => {
  const stated: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) if (value) stated[name] = value
  const parsed = environment.safeParse(stated)
  const mistakes = [
    ...(parsed.error?.issues ?? []).map(
      ({ path: [name], message }) =>
        `${String(name)} ${message}${secrets.includes(String(name)) ? '' : ` (it is '${withoutLogin(stated[String(name)] ?? '')}')`}`,
    ),
    ...mistakesBetween(stated),
  ]
  if (!parsed.success || mistakes.length > 0) return refuse(mistakes)
  const settled = parsed.data
  return {
    port: settled.PORT,
    host: settled.HOST,
    dataDir: resolve(cwd, settled.DATA_DIR),
    neo4j:
      settled.NEO4J_URI !== undefined && settled.NEO4J_PASSWORD !== undefined
        ? {
            kind: 'remote',
            uri: settled.NEO4J_URI,
            username: settled.NEO4J_USERNAME,
            password: settled.NEO4J_PASSWORD,
            database: settled.NEO4J_DATABASE,
          }
        : {
            kind: 'managed',
            version: settled.NEO4J_VERSION,
            boltPort: settled.NEO4J_BOLT_PORT,
            httpPort: settled.NEO4J_HTTP_PORT,
            password: settled.NEO4J_PASSWORD ?? null,
            database: 'neo4j',
          },
    embedder: { name: settled.EMBEDDER ?? null, key: settled.EMBEDDER_KEY ?? null },
    extractor:
      settled.EXTRACTOR === undefined
        ? null
        : { name: settled.EXTRACTOR, key: settled.EXTRACTOR_KEY ?? null },
    seeds: settled.SEEDS,
    apiToken: settled.API_TOKEN ?? null,
    corsOrigins: settled.CORS_ORIGINS,
  }
}
