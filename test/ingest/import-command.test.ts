import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { dropSchema } from '../drop-schema.ts'
import { testGraph } from '../neo4j.ts'
import { neo4jConnection } from '../neo4j-connection.ts'

let folder: string
let graph: Graph

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-command-'))
  graph = await testGraph()
})

afterEach(async () => {
  await graph.close()
  await rm(folder, { recursive: true, force: true })
})

/** Starts `papergraph import` as a process of its own against the tests' Neo4j. */
const start = (args: string[], nodeOptions: string[] = []): ChildProcess => {
  const { uri, username, password, database } = neo4jConnection()
  return spawn(process.execPath, [...nodeOptions, 'src/main.ts', 'import', ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      DATA_DIR: join(folder, 'data'),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

type Ended = { code: number | null; out: string; err: string }

const ended = async (child: ChildProcess): Promise<Ended> => {
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk) => (out += String(chunk)))
  child.stderr?.on('data', (chunk) => (err += String(chunk)))
  await once(child, 'close')
  return { code: child.exitCode, out, err }
}

const writeRows = async (name: string, count: number, abstract = 'Beam search.'): Promise<string> => {
  const path = join(folder, name)
  const rows = Array.from({ length: count }, (_, place) =>
    JSON.stringify({
      id: `p${place}`,
      title: place % 100 === 99 ? '' : `A study of many languages, number ${place}`,
      abstract,
    }),
  )
  await writeFile(path, `${rows.join('\n')}\n`)
  return path
}

/** So long that a batch has no more than a hundred of them. */
const longAbstract = `Beam search ${'x'.repeat(20_000)}.`

const count = async (text: string): Promise<unknown> =>
  (await graph.read({ text, parameters: {} }))[0]?.['count']

const untilKept = async (): Promise<void> => {
  while ((await count('MATCH (r:ImportRun) RETURN count(r) AS count')) === 0) await setTimeout(20)
}

describe('papergraph import', () => {
  it('goes on after kill -9 in the middle, and tells of the whole file', async () => {
    const path = await writeRows('papers.jsonl', 250, longAbstract)
    const report = join(folder, 'report.json')
    const killed = start(['jsonl', path])
    const killedEnd = ended(killed)
    await untilKept()
    killed.kill('SIGKILL')
    await killedEnd
    const before = await count('MATCH (p:Paper) RETURN count(p) AS count')

    const { code, out, err } = await ended(start(['jsonl', path, '--report', report]))

    expect({ code, err }).toMatchObject({ code: 0 })
    expect(before).toBeLessThan(248)
    expect(out).toMatch(/^Went on from line \d+ of /)
    expect(await count('MATCH (p:Paper) RETURN count(p) AS count')).toBe(248)
    const written: unknown = JSON.parse(await readFile(report, 'utf8'))
    expect(written).toMatchObject({ read: 250, new: 248, changed: 0, same: 0, merged: 0, dropped: 2 })
    expect(written).toHaveProperty('rows.length', 2)
    expect(out.split('\n').filter((line) => line.includes(': dropped: '))).toHaveLength(2)
    expect(await readdir(join(folder, 'data', 'imports'))).toEqual([])
  })

  it('ends after the running batch at Ctrl-C, and says how to go on', async () => {
    const path = await writeRows('papers.jsonl', 250, longAbstract)
    const child = start(['jsonl', path])
    const end = ended(child)
    await untilKept()
    child.kill('SIGINT')

    const { code, err } = await end

    expect(code).toBe(130)
    expect(err).toContain('the same command goes on from there')
    expect(err).not.toContain('    at ')
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'ends at %s while papers are joined with exit code %i, and the next one joins the rest',
    async (signal, exitCode) => {
      const path = await writeRows('papers.jsonl', 900)
      const report = join(folder, 'report.json')
      const child = start(['jsonl', path, '--report', report])
      const end = ended(child)
      while ((await count('MATCH (p:Unjoined) RETURN count(p) AS count')) === 0) await setTimeout(5)
      child.kill(signal)

      const { code, out } = await end
      const unjoined = await count('MATCH (p:Unjoined) RETURN count(p) AS count')
      const again = await ended(start(['jsonl', path]))

      expect({ code, unjoined }).toEqual({ code: exitCode, unjoined: 891 })
      expect(out).toContain('Stopped before all papers were joined')
      expect(out).toMatch(/900 +891 +0 +0 +0 +9/)
      expect(JSON.parse(await readFile(report, 'utf8'))).toHaveProperty('new', 891)
      expect(again.code).toBe(0)
      expect(await count('MATCH (p:Unjoined) RETURN count(p) AS count')).toBe(0)
    },
  )

  it('says that nothing changed the second time', async () => {
    const path = await writeRows('papers.jsonl', 20)
    await ended(start(['jsonl', path]))

    const { code, out } = await ended(start(['jsonl', path]))

    expect(code).toBe(0)
    expect(out).toContain('Nothing changed')
  })

  it('reads standard input', async () => {
    const child = start(['jsonl', '-'])
    const end = ended(child)
    child.stdin?.end(`${JSON.stringify({ title: 'A paper that came down a pipe' })}\n`)

    expect((await end).code).toBe(0)
    expect(await count('MATCH (p:Paper) RETURN count(p) AS count')).toBe(1)
  })

  it('leaves no copy of standard input behind where it is stopped before that ends', async () => {
    const imports = join(folder, 'data', 'imports')
    const child = start(['jsonl', '-'])
    const end = ended(child)
    child.stdin?.write(`${JSON.stringify({ title: 'A paper that came down a pipe' })}\n`)
    while ((await readdir(imports).catch(() => [])).length === 0) await setTimeout(20)
    child.kill('SIGINT')

    expect((await end).code).toBe(130)
    expect(await readdir(imports)).toEqual([])
  })

  it('imports nothing where one of the files is refused, and names all that are', async () => {
    const good = await writeRows('good.jsonl', 3)
    const page = join(folder, 'page.txt')
    await writeFile(page, 'This is something else.\n')

    const { code, err } = await ended(start(['jsonl', good, page, join(folder, 'nowhere.jsonl')]))

    expect(code).toBe(1)
    expect(err).toContain('nowhere.jsonl')
    expect(err).toContain('page.txt')
    expect(await count('MATCH (p:Paper) RETURN count(p) AS count')).toBe(0)
  })

  it('refuses a report that cannot be written before it begins', async () => {
    const good = await writeRows('good.jsonl', 3)

    const { code, err } = await ended(
      start(['jsonl', good, '--report', join(folder, 'nowhere', 'report.json')]),
    )

    expect(code).toBe(1)
    expect(err).toContain('--report')
    expect(await count('MATCH (p:Paper) RETURN count(p) AS count')).toBe(0)
  })

  it('refuses a report in place of a file that it is to import', async () => {
    const path = await writeRows('papers.jsonl', 3)

    const { code, err } = await ended(start(['jsonl', path, '--report', join(folder, '.', 'papers.jsonl')]))

    expect(code).toBe(1)
    expect(err).toContain('is a file to be imported')
    expect(await readFile(path, 'utf8')).toContain('"p0"')
  })

  it('names every mistake of its arguments', async () => {
    const { code, err } = await ended(start(['no-such-source', 'a.jsonl', '--date', '2026-02-30']))

    expect(code).toBe(1)
    expect(err).toContain("There is no source 'no-such-source'")
    expect(err).toContain('--date must be a day')
  })

  it('refuses options that its source has no use for', async () => {
    const { code, err } = await ended(start(['jsonl', 'a.jsonl', '--date', '2026-01-08']))
    const ofSeeds = await ended(start(['seeds', '--date', '2026-01-08', '--source-name', 'mine']))

    expect(code).toBe(1)
    expect(err).toContain('--date has no use with jsonl')
    expect(ofSeeds.code).toBe(1)
    expect(ofSeeds.err).toContain('--date has no use with seeds')
    expect(ofSeeds.err).toContain('--source-name has no use with seeds')
  })

  it('leaves a bare Neo4j bare on a dry run, and says what it would import', async () => {
    const path = await writeRows('papers.jsonl', 100)
    await dropSchema(graph)

    const { code, out } = await ended(start(['jsonl', path, '--dry-run']))

    expect(code).toBe(0)
    expect(out).toMatch(/100 +99 +0 +0 +0 +1/)
    expect(await count('MATCH (n) RETURN count(n) AS count')).toBe(0)
    expect(await count('SHOW CONSTRAINTS YIELD name RETURN count(name) AS count')).toBe(0)
    expect(
      await count("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN count(name) AS count"),
    ).toBe(0)
  })

  it('refuses a graph whose vectors another embedder made', async () => {
    const path = await writeRows('papers.jsonl', 1)
    await graph.write((run) =>
      run({ text: "MATCH (c:Corpus) SET c.papers = 1, c.embedder = 'another'", parameters: {} }),
    )

    const { code, err } = await ended(start(['jsonl', path]))
    const dry = await ended(start(['jsonl', path, '--dry-run']))

    expect(code).toBe(1)
    expect(err).toContain("The embedder 'another'")
    expect(err).toContain('Set EMBEDDER')
    expect(dry.code).toBe(1)
  })

  it('holds no more memory for a file larger than its heap', async () => {
    const path = join(folder, 'large.jsonl')
    const row = `${JSON.stringify({ title: '', abstract: 'x'.repeat(10_000) })}\n`
    await writeFile(path, row.repeat(11_000))

    const { code, out } = await ended(start(['jsonl', path], ['--max-old-space-size=96']))

    expect(code).toBe(0)
    expect(out).toContain('11000')
  })
})
