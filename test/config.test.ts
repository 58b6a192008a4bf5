import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { Failure } from '../src/failure.ts'

const mistakesOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof Failure)
      return [
        error.code,
        ...error.message
          .split('\n')
          .slice(1)
          .map((line) => line.trim()),
      ]
  }
  return []
}

test('an empty environment has every default', () => {
  expect(readConfig({}, '/somewhere')).toEqual({
    port: 4000,
    host: 'localhost',
    dataDir: resolve('/somewhere/.papergraph'),
    neo4j: {
      kind: 'managed',
      version: '5.26.29',
      boltPort: 7687,
      httpPort: 7474,
      password: null,
      database: 'neo4j',
    },
    embedder: { name: null, key: null },
    extractor: null,
    seeds: 'all',
    apiToken: null,
    corsOrigins: '*',
  })
})

test('an empty variable counts as unset', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', SEEDS: '' }, '/')).toEqual(readConfig({}, '/'))
})

test('NEO4J_URI makes it a remote one, with its user and database', () => {
  const { neo4j } = readConfig({
    NEO4J_URI: 'neo4j+s://graph.example:7687',
    NEO4J_USERNAME: 'reader',
    NEO4J_PASSWORD: 'short',
    NEO4J_DATABASE: 'papers',
  })

  expect(neo4j).toEqual({
    kind: 'remote',
    uri: 'neo4j+s://graph.example:7687',
    username: 'reader',
    password: 'short',
    database: 'papers',
  })
})

test('every mistake is named at once, with its value', () => {
  expect(mistakesOf({ PORT: 'four', NEO4J_VERSION: '4.4', SEEDS: 'some', EMBEDDER: 'x' })).toEqual([
    'BAD_CONFIG',
    "PORT must be a port number, 1 to 65535 (it is 'four')",
    "NEO4J_VERSION must be a whole Neo4j version, such as 5.26.29 or 2026.09.0 (it is '4.4')",
    "EMBEDDER must be bge-small, minilm, lexical, or an OpenAI-compatible address without a name or password and after # a model there, such as http://localhost:11434/v1#nomic-embed-text (it is 'x')",
    "SEEDS must be all or none (it is 'some')",
  ])
})

test('a password in an address is not printed', () => {
  expect(mistakesOf({ EMBEDDER: 'https://ann:secret@keel.org/v1#made' })).toEqual([
    'BAD_CONFIG',
    expect.stringMatching(/^(?!.*secret).*without a name or password.*\(it is 'https:\/\/…@keel\.org/u),
  ])
})

test('mistakes between variables are named beside those of one', () => {
  expect(mistakesOf({ PORT: 'four', NEO4J_URI: 'bolt://localhost' })).toEqual([
    'BAD_CONFIG',
    "PORT must be a port number, 1 to 65535 (it is 'four')",
    'NEO4J_PASSWORD must be set when NEO4J_URI is: it is the password of that server',
  ])
})

test.each(['0', '65536', '-1', '80.5', '99999999'])('PORT=%s is refused', (port) => {
  expect(mistakesOf({ PORT: port })).toHaveLength(2)
})

test('NEO4J_URI wants a password', () => {
  expect(mistakesOf({ NEO4J_URI: 'bolt://localhost' })).toEqual([
    'BAD_CONFIG',
    'NEO4J_PASSWORD must be set when NEO4J_URI is: it is the password of that server',
  ])
})

test('NEO4J_URI must be an address of Bolt', () => {
  expect(mistakesOf({ NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'secret-enough' })).toEqual([
    'BAD_CONFIG',
    "NEO4J_URI must be a bolt:// or neo4j:// address, such as neo4j://localhost:7687 (it is 'http://localhost:7474')",
  ])
})

test('a user or a database of its own is for a remote server only', () => {
  expect(mistakesOf({ NEO4J_USERNAME: 'reader', NEO4J_DATABASE: 'papers' })).toEqual([
    'BAD_CONFIG',
    'NEO4J_USERNAME is for a server at NEO4J_URI; one that papergraph starts has the user neo4j',
    'NEO4J_DATABASE is for a server at NEO4J_URI; one that papergraph starts has the database neo4j',
  ])
})

test('a password that Neo4j would not set is refused before Neo4j is started', () => {
  expect(mistakesOf({ NEO4J_PASSWORD: 'short' })).toEqual([
    'BAD_CONFIG',
    'NEO4J_PASSWORD must have 8 characters or more: Neo4j sets no shorter one',
  ])
})

test('the three ports must differ', () => {
  expect(mistakesOf({ PORT: '7474' })).toEqual([
    'BAD_CONFIG',
    'PORT, NEO4J_BOLT_PORT and NEO4J_HTTP_PORT must be three different ports',
  ])
})

test.each(['bge-small', 'minilm', 'lexical'])('EMBEDDER=%s is taken as it is', (name) => {
  expect(readConfig({ EMBEDDER: name }).embedder).toEqual({ name, key: null })
})

test('EMBEDDER may be an address and a model, with a key of its own', () => {
  const { embedder } = readConfig({
    EMBEDDER: 'https://embed.example/v1/#org/model:latest',
    EMBEDDER_KEY: 'sk-1234',
  })

  expect(embedder).toEqual({ name: 'https://embed.example/v1#org/model:latest', key: 'sk-1234' })
})

test('EXTRACTOR is an address and a model, with a key of its own', () => {
  const { extractor } = readConfig({ EXTRACTOR: 'https://x.example/v1/#m', EXTRACTOR_KEY: 'sk-1' })

  expect(extractor).toEqual({ name: 'https://x.example/v1#m', key: 'sk-1' })
})

test.each(['https://embed.example/v1', 'https://user:secret@embed.example/v1#model', 'https://#model'])(
  'EMBEDDER=%s is refused',
  (name) => {
    expect(mistakesOf({ EMBEDDER: name })).toHaveLength(2)
  },
)

test.each(['EMBEDDER_KEY', 'EXTRACTOR_KEY', 'API_TOKEN'])('%s that is refused is not printed', (name) => {
  const mistakes = mistakesOf({ [name]: 'sk 1234' })
  expect(mistakes).toHaveLength(2)
  expect(mistakes.join()).not.toContain('1234')
})

test('API_TOKEN is taken as it is', () => {
  expect(readConfig({ API_TOKEN: 'a-token/of=mine' }).apiToken).toBe('a-token/of=mine')
})

test.each([
  ['*', '*'],
  ['none', []],
  ['https://example.org', ['https://example.org']],
  ['https://example.org, http://localhost:3000', ['https://example.org', 'http://localhost:3000']],
])('CORS_ORIGINS=%s is %j', (stated, corsOrigins) => {
  expect(readConfig({ CORS_ORIGINS: stated }).corsOrigins).toEqual(corsOrigins)
})

test.each(['example.org', 'https://example.org/', 'https://example.org,', 'ftp'])(
  'CORS_ORIGINS=%s is refused',
  (stated) => {
    expect(mistakesOf({ CORS_ORIGINS: stated })).toHaveLength(2)
  },
)
