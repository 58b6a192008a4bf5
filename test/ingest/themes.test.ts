import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Graph, StatementReport } from '../../src/graph/graph.ts'
import { joinThemes } from '../../src/ingest/themes/join-themes.ts'
import { refreshThemesIfGrown } from '../../src/ingest/themes/refresh-themes-if-grown.ts'
import { refreshThemes } from '../../src/ingest/themes/refresh-themes.ts'
import { themeId } from '../../src/knowledge/themes/theme-id.ts'
import { silentProgress } from '../../src/progress.ts'
import { testGraph } from '../neo4j.ts'
import { papersNamed, writeAbout, writeGroups, writeSimilar } from './made-themes.ts'

let graph: Graph
let sent: StatementReport[]

beforeEach(async () => {
  sent = []
  graph = await testGraph({ onStatement: (report) => sent.push(report) })
})

afterEach(() => graph.close())

const parsing = { concept: 'parsing', papers: papersNamed('a', 0, 6) }
const robots = { concept: 'robots', papers: papersNamed('b', 0, 5) }

const themes = () =>
  graph.read({
    text: `MATCH (t:Theme)
      RETURN t.id AS id, t.label AS label, t.paperCount AS papers, t.byPaperCount AS byPaperCount, t.byName AS byName
      ORDER BY t.byPaperCount DESC`,
    parameters: {},
  })

const memberships = (theme: string) =>
  graph.read({
    text: `MATCH (p:Paper)-[r:IN_THEME]->(t:Theme {id: $theme})
      WHERE r.theme = t.id AND r.byPublished = p.byPublished
      RETURN collect(p.id) AS papers`,
    parameters: { theme },
  })

const inThemeOf = 'MATCH (:Paper {id: $paper})-[r:IN_THEME]->() RETURN r.theme AS theme'

const run = (text: string) => graph.write((write) => write({ text, parameters: {} }))

const updates = () => sent.reduce((sum, report) => sum + report.updates, 0)

const refresh = () => refreshThemes(graph, silentProgress)

const [ofParsing, ofRobots] = [themeId('a00'), themeId('b00')]

describe('a refresh of the themes', () => {
  it('finds, labels and counts them, and puts papers into them', async () => {
    await writeGroups(graph, [parsing, robots, { concept: 'cooking', papers: papersNamed('c', 0, 3) }])

    expect(await refresh()).toEqual({ themes: 2, moved: 11 })

    expect(await themes()).toEqual([
      {
        id: ofParsing,
        label: 'parsing',
        papers: 6,
        byPaperCount: `0000000006\t${ofParsing}`,
        byName: `parsing\t${ofParsing}`,
      },
      {
        id: ofRobots,
        label: 'robots',
        papers: 5,
        byPaperCount: `0000000005\t${ofRobots}`,
        byName: `robots\t${ofRobots}`,
      },
    ])
    expect(await memberships(ofParsing)).toEqual([{ papers: expect.arrayContaining(parsing.papers) }])
  })

  it('writes nothing where nothing changed', async () => {
    await writeGroups(graph, [parsing, robots])
    await refresh()
    sent = []

    expect(await refresh()).toEqual({ themes: 2, moved: 0 })

    expect(updates()).toBe(0)
  })

  it('keeps the id of a theme that grew, and removes one that is no more; its papers join others', async () => {
    await writeGroups(graph, [parsing, robots])
    await refresh()
    await run("MATCH (p:Paper)-[r:SHARES_CONCEPT]-() WHERE p.id STARTS WITH 'b' DELETE r")

    await writeGroups(graph, [
      { concept: 'parsing', papers: [...papersNamed('a', 0, 6), 'A00', 'b00', 'b01'] },
    ])
    const outcome = await refresh()

    expect(outcome).toEqual({ themes: 1, moved: 6 })
    expect(await themes()).toMatchObject([{ id: ofParsing, papers: 9 }])
    expect(await memberships(ofParsing)).toEqual([{ papers: expect.arrayContaining(['A00', 'b00', 'b01']) }])
  })

  it('mends a count and a membership that are wrong', async () => {
    await writeGroups(graph, [parsing, robots])
    await refresh()
    await run("MATCH (:Paper {id: 'a03'})-[r:IN_THEME]->(t) SET t.paperCount = 40 DELETE r")

    expect(await refresh()).toEqual({ themes: 2, moved: 1 })

    expect(await themes()).toMatchObject([{ papers: 6 }, { papers: 5 }])
  })

  it('makes no theme of papers that are like each other, but have no concept or topic to call it by', async () => {
    await writeGroups(graph, [
      parsing,
      ...papersNamed('s', 0, 4).map((paper) => ({ concept: `of ${paper}`, papers: [paper] })),
    ])
    for (const [place, paper] of papersNamed('s', 0, 4).entries())
      await writeSimilar(graph, paper, papersNamed('s', place + 1, 4), 0.5)

    expect(await refresh()).toEqual({ themes: 1, moved: 6 })

    expect(await themes()).toMatchObject([{ label: 'parsing', papers: 6 }])
  })

  it('finds none in a graph without papers', async () => {
    sent = []

    expect(await refresh()).toEqual({ themes: 0, moved: 0 })

    expect(updates()).toBe(0)
  })
})

describe('themes after an import', () => {
  it('are found anew where the papers are more than a fifth more, and not before', async () => {
    await writeGroups(graph, [parsing, robots])
    await refreshThemesIfGrown(graph, silentProgress)

    await writeGroups(graph, [{ concept: 'parsing', papers: ['a10', 'a11'] }])
    sent = []
    await refreshThemesIfGrown(graph, silentProgress)
    expect(sent).toMatchObject([{ updates: 0 }])

    await writeGroups(graph, [{ concept: 'cooking', papers: papersNamed('c', 0, 4) }])
    await refreshThemesIfGrown(graph, silentProgress)
    expect(await themes()).toMatchObject([
      { id: ofParsing },
      { id: ofRobots },
      { label: 'cooking', papers: 4 },
    ])
  })

  it('take in new papers by what they share, and are counted', async () => {
    await writeGroups(graph, [parsing, robots])
    await refresh()
    await writeGroups(graph, [
      { concept: 'parsing', papers: ['a00', 'a01', 'n1'] },
      { concept: 'grammar', papers: ['n1', 'n2'] },
      { concept: 'robots', papers: ['b00', 'n3'] },
      { concept: 'cooking', papers: ['n4', 'n5'] },
    ])

    await graph.write((write) => joinThemes(write, ['n5', 'n4', 'n3', 'n2', 'n1']))

    expect(await themes()).toMatchObject([
      { id: ofParsing, papers: 8 },
      { id: ofRobots, papers: 6 },
    ])
    expect(await memberships(ofParsing)).toEqual([{ papers: expect.arrayContaining(['n1', 'n2']) }])
  })

  it('take in a paper by what it is like, however little it shares', async () => {
    await writeGroups(graph, [parsing, robots])
    await refresh()
    await writeGroups(graph, [{ concept: 'robots', papers: ['b00', 'n1'] }])
    await writeSimilar(graph, 'n1', ['a00', 'a01', 'a02'], 0.1)
    await writeSimilar(graph, 'n2', ['b00'], 0.05)
    await writeSimilar(graph, 'a03', ['n2'], 0.1)

    await graph.write((write) => joinThemes(write, ['n1', 'n2']))

    expect(await memberships(ofParsing)).toEqual([{ papers: expect.arrayContaining(['n1', 'n2']) }])
    expect(await refresh()).toEqual({ themes: 2, moved: 0 })
  })

  it('take in a paper by whom it has a topic in common with, before others that it shares as much with', async () => {
    await writeGroups(graph, [parsing, robots])
    await writeAbout(graph, 'grammar', parsing.papers)
    await writeAbout(graph, 'machines', robots.papers)
    await refresh()
    await writeSimilar(graph, 'n1', ['a00', 'a01', 'b00', 'b01', 'b02'], 0.1)
    await writeAbout(graph, 'grammar', ['n1'])

    await graph.write((write) => joinThemes(write, ['n1']))

    expect(await memberships(ofParsing)).toEqual([{ papers: expect.arrayContaining(['n1']) }])
    expect(await refresh()).toEqual({ themes: 2, moved: 0 })
  })

  it('take in a paper only if it is about what most of theirs are, as a refresh does', async () => {
    await writeGroups(graph, [parsing, robots])
    await writeAbout(graph, 'grammar', parsing.papers.slice(1))
    await writeAbout(graph, 'machines', robots.papers)
    await refresh()
    await writeSimilar(graph, 'n1', ['a01', 'a02', 'a03', 'b00', 'b01'], 0.1)
    await writeSimilar(graph, 'n2', ['a01', 'a02', 'a03', 'b00', 'b01'], 0.1)
    await writeAbout(graph, 'machines', ['n1'])
    await writeAbout(graph, 'poetry', ['n2'])

    await graph.write((write) => joinThemes(write, ['a00', 'n1', 'n2']))

    expect(await memberships(themeId('a01'))).toEqual([{ papers: expect.not.arrayContaining(['a00']) }])
    expect(await memberships(ofRobots)).toEqual([{ papers: expect.arrayContaining(['n1']) }])
    expect(await graph.read({ text: inThemeOf, parameters: { paper: 'n2' } })).toEqual([])
    expect(await refresh()).toEqual({ themes: 2, moved: 0 })
  })

  it('get the topics of most of their papers by a refresh, where they were found without', async () => {
    await writeGroups(graph, [parsing])
    await writeAbout(graph, 'grammar', parsing.papers)
    await refresh()
    await run('MATCH (t:Theme) REMOVE t.topics')

    await refresh()

    const ofThemes = { text: 'MATCH (t:Theme) RETURN t.topics AS topics', parameters: {} }
    expect(await graph.read(ofThemes)).toEqual([{ topics: ['grammar'] }])
  })

  it('do not take in a paper that shares a little with each of them, nor does a refresh', async () => {
    const cooking = { concept: 'cooking', papers: papersNamed('c', 0, 5) }
    const weaving = { concept: 'weaving', papers: papersNamed('d', 0, 5) }
    const sailing = { concept: 'sailing', papers: papersNamed('e', 0, 5) }
    await writeGroups(graph, [parsing, robots, cooking, weaving, sailing])
    await refresh()
    await writeGroups(graph, [
      { concept: 'grammar', papers: ['a00', 'n1'] },
      { concept: 'gripper', papers: ['b00', 'n1'] },
      { concept: 'oven', papers: ['c00', 'n1'] },
      { concept: 'loom', papers: ['d00', 'n1'] },
      { concept: 'boat', papers: ['e00', 'n1'] },
    ])

    await graph.write((write) => joinThemes(write, ['n1']))

    expect(await graph.read({ text: inThemeOf, parameters: { paper: 'n1' } })).toEqual([])
    expect(await refresh()).toEqual({ themes: 5, moved: 0 })
  })

  it('keep a paper that shares a sixth with them, whatever it shares with new ones', async () => {
    await writeGroups(graph, [parsing, robots])
    await refresh()
    await writeGroups(graph, [{ concept: 'cooking', papers: ['a00', ...papersNamed('n', 0, 8)] }])

    await graph.write((write) => joinThemes(write, ['a00', ...papersNamed('n', 0, 8)]))

    expect(await graph.read({ text: inThemeOf, parameters: { paper: 'a00' } })).toEqual([
      { theme: ofParsing },
    ])
    expect(await themes()).toMatchObject([{ papers: 6 }, { papers: 5 }])
  })

  it('read no more of a large graph than of a small one', async () => {
    await writeGroups(graph, [parsing, robots])
    await refresh()
    await writeGroups(graph, [{ concept: 'parsing', papers: ['a00', 'n1', 'n2'] }])
    sent = []

    await graph.write((write) => joinThemes(write, ['n1', 'n2']))

    expect(sent.map(({ rows }) => rows)).toEqual([2, 0, 0])
  })

  it('lose papers that are gone, or share nothing with them any longer', async () => {
    await writeGroups(graph, [parsing, robots])
    await refresh()
    await run("MATCH (p:Paper {id: 'a00'}) DETACH DELETE p")
    await run("MATCH (:Paper {id: 'b00'})-[r:SHARES_CONCEPT]-() DELETE r")

    await graph.write((write) => joinThemes(write, ['b00']))

    expect(await themes()).toMatchObject([{ papers: 5 }, { papers: 4 }])
  })

  it('go with their last paper', async () => {
    await writeGroups(graph, [parsing, robots])
    await refresh()
    await run("MATCH (p:Paper)-[r:SHARES_CONCEPT]-() WHERE p.id STARTS WITH 'b' DELETE r")

    await graph.write((write) => joinThemes(write, robots.papers))

    expect(await themes()).toMatchObject([{ id: ofParsing, papers: 6 }])
  })

  it('carry the new day of a paper that stays in its theme', async () => {
    await writeGroups(graph, [parsing])
    await refresh()
    await run("MATCH (p:Paper {id: 'a00'}) SET p.byPublished = '2026-02-01\\ta00'")

    await graph.write((write) => joinThemes(write, ['a00']))

    expect(await memberships(ofParsing)).toEqual([{ papers: expect.arrayContaining(['a00']) }])
  })
})
