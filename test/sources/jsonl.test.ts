import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { jsonl } from '../../src/sources/jsonl/jsonl.ts'
import type { SourceItem } from '../../src/sources/source.ts'
import { allOf } from './all-of.ts'
import { openWith, readWith } from './read-with.ts'
import { temporaryFile } from './temporary-file.ts'

const lines = (...records: unknown[]): string => records.map((record) => JSON.stringify(record)).join('\n')
const readText = async (text: string | Uint8Array): Promise<SourceItem[]> =>
  readWith(jsonl, await temporaryFile(text))
const statementOf = async (record: unknown) =>
  (await readText(lines(record))).flatMap((item) => (item.kind === 'statement' ? [item.statement] : []))[0]
const leftOutOf = async (record: unknown) =>
  (await readText(lines(record))).flatMap((item) => (item.kind === 'statement' ? item.leftOut : []))
const reasonOf = async (record: unknown) =>
  (await readText(`{"title": "Before"}\n${lines(record)}`)).flatMap((item) =>
    item.kind === 'dropped' ? [item.reason] : [],
  )[0]

describe('a record', () => {
  it('can state everything', async () => {
    const statement = await statementOf({
      id: 'a-1',
      title: ' <i>Caves</i> &amp; Bats\n',
      abstract: '<p>How caves are mapped.</p>',
      summary: 'Mapping caves.',
      publishedAt: '2025-03-01',
      authors: ['Ann Ex', { name: 'Bo Why', affiliation: 'Cave Lab' }],
      organizations: [{ name: 'Cave Lab' }, 'Institute of Stone'],
      urls: ['https://example.org/caves'],
      arxivId: 'https://arxiv.org/abs/2503.00001v2',
      doi: 'https://doi.org/10.1000/CAVES',
      upvotes: 12,
      concepts: ['sonar', { name: 'cave survey', kind: 'task' }, { name: 'echo', kind: null }],
    })
    expect(statement).toEqual({
      source: 'jsonl',
      sourceId: 'a-1',
      title: 'Caves & Bats',
      abstract: 'How caves are mapped.',
      summary: 'Mapping caves.',
      publishedAt: '2025-03-01',
      authorCount: null,
      authors: ['Ann Ex', 'Bo Why'],
      organizations: ['Cave Lab', 'Institute of Stone'],
      urls: ['https://example.org/caves'],
      arxivId: '2503.00001',
      doi: '10.1000/caves',
      upvotes: 12,
      concepts: [
        { name: 'sonar', kind: null },
        { name: 'cave survey', kind: 'TASK' },
        { name: 'echo', kind: null },
      ],
    })
  })

  it('has the words and addresses whole that the ends of lines divided, and its numbers as they were', async () => {
    const statement = await statementOf({
      title: 'Optimi-\nzation of State-of-\nthe-Art Caves',
      abstract: '<p>At 10<sup>5</sup> s<sup>-1</sup>, see https://github.com/caves/\nsonar-\nmaps.</p>',
      summary: 'Echo- and sonar-\nbased so\u00adnar.',
    })
    expect(statement).toMatchObject({
      title: 'Optimization of State-of-the-Art Caves',
      abstract: 'At 10⁵ s⁻¹, see https://github.com/caves/sonar-maps.',
      summary: 'Echo- and sonar-based sonar.',
    })
  })

  it.each([
    ['an id', { id: 'x'.repeat(501) }, 'id: expected at most 500 characters'],
    ['a DOI', { doi: `10.1000/${'x'.repeat(1001)}` }, 'doi: expected a DOI such as 10.1000/xyz'],
    [
      'an address that is written out',
      { urls: [`https://example.org/${'山'.repeat(300)}`] },
      'urls[0]: expected an address of at most 2000 characters',
    ],
  ])('%s that no index can hold is left out', async (_, field, reason) => {
    expect(await leftOutOf({ title: 'Caves', ...field })).toEqual([reason])
  })

  it('behind a byte order mark is read, as where files were joined', async () => {
    const items = await readText('{"title": "Caves"}\n\ufeff{"title": "Bats"}')
    expect(items).toMatchObject([{ kind: 'statement' }, { kind: 'statement', statement: { title: 'Bats' } }])
  })

  it('needs a title alone; null and empty text say nothing', async () => {
    const title = 'Caves'
    const nothing = await statementOf({ title })
    const nulls = await statementOf({
      title,
      id: null,
      abstract: null,
      summary: '',
      publishedAt: null,
      authors: null,
      organizations: null,
      urls: null,
      arxivId: '',
      doi: null,
      upvotes: null,
      concepts: null,
    })
    expect(nothing).toMatchObject({
      abstract: null,
      authors: [],
      urls: [],
      upvotes: null,
      arxivId: null,
      concepts: [],
    })
    expect(nulls).toEqual(nothing)
  })

  it.each([
    ['<jats:title>Abstract</jats:title><jats:p>How caves are mapped.</jats:p>', 'How caves are mapped.'],
    ['<b>Summary:</b> How caves are mapped.', 'How caves are mapped.'],
    ['ABSTRACT—How caves are mapped.', 'How caves are mapped.'],
    ['Abstract. How caves are mapped.', 'How caves are mapped.'],
    ['Abstract interpretation of caves.', 'Abstract interpretation of caves.'],
    ['Abstract-level caves.', 'Abstract-level caves.'],
    ['Abstract:', 'Abstract:'],
  ])('that begins its abstract %j says %j', async (abstract, said) => {
    expect(await statementOf({ title: 'Caves', abstract })).toMatchObject({ abstract: said })
  })

  it.each([
    ['2025-03-01T23:30:00-05:00', '2025-03-01'],
    ['2025-03-01T00:00:00Z', '2025-03-01'],
    ['2025-03-01 12:30:00.123', '2025-03-01'],
    ['2025/3/1', '2025-03-01'],
    ['20250301', '2025-03-01'],
    ['Sat, 1 Mar 2025 19:18:42 GMT', '2025-03-01'],
    ['Sat,  1 Mar 2025 19:18 -0400 (EDT)', '2025-03-01'],
    ['March 1, 1999', '1999-03-01'],
    ['1 Mar. 1999', '1999-03-01'],
  ])('published at %s is of %s', async (publishedAt, day) => {
    expect(await statementOf({ title: 'Caves', publishedAt })).toMatchObject({ publishedAt: day })
  })

  it.each([
    [{ id: 7 }, '7'],
    [{ id: ' x ' }, 'x'],
  ])('with %j is named %s', async (said, sourceId) => {
    expect(await statementOf({ title: 'Caves', ...said })).toMatchObject({ sourceId })
  })

  it('without an id is named by all that it says', async () => {
    const said = { title: 'Caves', abstract: 'How caves are mapped.', arxivId: '2503.00001' }
    const named = await statementOf(said)
    const again = await statementOf({ ...said, doi: null })
    const another = await statementOf({ ...said, upvotes: 3 })
    expect(named?.sourceId).toMatch(/^row:[0-9a-f]{20}$/)
    expect(again?.sourceId).toBe(named?.sourceId)
    expect(another?.sourceId).not.toBe(named?.sourceId)
  })

  it('whose DOI is one that arXiv gives states its arXiv id', async () => {
    expect(await statementOf({ title: 'Caves', doi: '10.48550/arXiv.2503.00001' })).toMatchObject({
      arxivId: '2503.00001',
      doi: '10.48550/arxiv.2503.00001',
    })
  })

  it.each([
    [{ upvotes: ' 12 ' }, { upvotes: 12 }],
    [{ upvotes: '1,024' }, { upvotes: 1024 }],
    [{ urls: ['github.com/foo/bar'] }, { urls: ['https://github.com/foo/bar'] }],
    [{ urls: ['//www.example.org:80?x=1'] }, { urls: ['https://www.example.org:80?x=1'] }],
    [{ urls: 'https://example.org' }, { urls: ['https://example.org'] }],
    [
      { organizations: 'Cave Lab; Institute of Rock and Stone' },
      { organizations: ['Cave Lab', 'Institute of Rock and Stone'] },
    ],
    [
      { concepts: 'sonar; cave survey' },
      {
        concepts: [
          { name: 'sonar', kind: null },
          { name: 'cave survey', kind: null },
        ],
      },
    ],
    [{ authors: 'A. Author and B. Writer' }, { authors: ['A. Author', 'B. Writer'] }],
    [{ authors: 'Ann Ex; Bo Why' }, { authors: ['Ann Ex', 'Bo Why'] }],
    [{ authors: 'Ex, Ann and Why, Bo and Zed, Cy' }, { authors: ['Ex, Ann', 'Why, Bo', 'Zed, Cy'] }],
    [{ authors: 'Ann Ex, Bo Why, and Cy Zed' }, { authors: ['Ann Ex', 'Bo Why', 'Cy Zed'] }],
    [{ authors: 'Ex, Ann' }, { authors: ['Ex, Ann'] }],
    [
      { authors: 'A. B. Ex, Jr., C. Why and D. Zed, III' },
      { authors: ['A. B. Ex, Jr.', 'C. Why', 'D. Zed, III'] },
    ],
    [{ authors: 'Alexander Sandoval' }, { authors: ['Alexander Sandoval'] }],
    [{ authors: 'Ann Ex | Bo Why' }, { authors: ['Ann Ex', 'Bo Why'] }],
    [{ authors: '李雷、韩梅梅，王芳' }, { authors: ['李雷', '韩梅梅', '王芳'] }],
    [{ authors: 'Ann Ex (Cave U.), Bo Why (ETH, Zurich)' }, { authors: ['Ann Ex', 'Bo Why'] }],
    [
      { authors: 'Ann Ex (1,2), Bo (Bob) Why (2) and Lei Li (李雷) ((1) Cave U., (2) ETH)' },
      { authors: ['Ann Ex', 'Bo (Bob) Why', 'Lei Li (李雷)'] },
    ],
    [{ authors: '["Ann Ex", {"name": "Bo Why"}]' }, { authors: ['Ann Ex', 'Bo Why'] }],
    [
      { organizations: '["Cave Lab", "Institute; of Stone"]' },
      { organizations: ['Cave Lab', 'Institute; of Stone'] },
    ],
    [{ urls: '["https://example.org"]' }, { urls: ['https://example.org'] }],
    [{ concepts: '["sonar"]' }, { concepts: [{ name: 'sonar', kind: null }] }],
    [{ authors: ' ' }, { authors: [] }],
    [{ authors: ['Ex1, Bo Why2*, Dr. Cy Zed3'] }, { authors: ['Ex1', 'Bo Why2*', 'Dr. Cy Zed3'] }],
    [{ authors: ['Ann Ex, Bo Why and Cy Zed'] }, { authors: ['Ann Ex', 'Bo Why', 'Cy Zed'] }],
    [
      { authors: ['Ex, Ann', 'Why, Bo'], organizations: ['Why, Bo', 'Cave Lab'] },
      { authors: ['Ex, Ann', 'Why, Bo'], organizations: ['Cave Lab'] },
    ],
    [
      { authors: ['3D Lab', 'R2D2 Team 4', 'Ann Ex 3rd', 'Ex, Ann, III', 'Ex Why, Ann Zed', '*'] },
      { authors: ['3D Lab', 'R2D2 Team 4', 'Ann Ex 3rd', 'Ex, Ann, III', 'Ex Why, Ann Zed', '*'] },
    ],
  ])('that states %j says plainly %j', async (said, meant) => {
    expect(await readText(lines({ title: 'Caves', ...said }))).toMatchObject([
      { kind: 'statement', statement: meant, leftOut: [] },
    ])
  })

  it('takes the name of its source from the options', async () => {
    const items = await readWith(jsonl, await temporaryFile('{"title": "Caves"}'), { sourceName: 'my-list' })
    expect(items).toMatchObject([{ statement: { source: 'my-list' } }])
  })
})

describe('a field that cannot be read is left out, with what was expected, and the paper is kept', () => {
  const wholeDay =
    'publishedAt: expected a whole day such as 2026-01-08; a year or a month alone leaves the day unknown'
  const title = 'Caves'
  it.each([
    [{ id: 1.5 }, 'id: expected text or a whole number'],
    [{ id: 'half \ud83d' }, 'id: expected whole characters, but half of one is there (a lone surrogate)'],
    [
      { doi: '10.1000/half\ud83d' },
      'doi: expected whole characters, but half of one is there (a lone surrogate)',
    ],
    [
      { abstract: 'half \ud83d' },
      'abstract: expected whole characters, but half of one is there (a lone surrogate)',
    ],
    [{ publishedAt: '2025-02-30' }, 'publishedAt: expected a day such as 2026-01-08, or a timestamp'],
    [{ publishedAt: '03/04/1999' }, 'publishedAt: expected a day such as 2026-01-08, or a timestamp'],
    [
      { publishedAt: '0001-01-01' },
      'publishedAt: expected a day of the years 1000 to 2999; leave it out where it is unknown',
    ],
    [
      { publishedAt: '9999-12-31T00:00:00Z' },
      'publishedAt: expected a day of the years 1000 to 2999; leave it out where it is unknown',
    ],
    [{ upvotes: 1e30 }, 'upvotes: expected a whole number, 0 or more'],
    [{ concepts: [''] }, 'concepts[0]: expected a name, not an empty text'],
    [{ publishedAt: {} }, 'publishedAt: expected a day such as 2026-01-08, or a timestamp'],
    [{ publishedAt: 2008 }, wholeDay],
    [{ publishedAt: '2008' }, wholeDay],
    [{ publishedAt: '1994-09' }, wholeDay],
    [{ publishedAt: 'September 1994' }, wholeDay],
    [{ authors: 'Ann Ex et al.' }, 'authors: expected a list of names, or of objects with a name'],
    [{ authors: "['Ann Ex', 'Bo Why']" }, 'authors: expected a list of names, or of objects with a name'],
    [{ organizations: "['Cave Lab']" }, 'organizations: expected a list of names, or of objects with a name'],
    [{ publishedAt: '20250332' }, 'publishedAt: expected a day such as 2026-01-08, or a timestamp'],
    [{ authors: 'Ex, A., Why, B.' }, 'authors: expected a list of names, or of objects with a name'],
    [{ arxivId: 'abc' }, 'arxivId: expected an arXiv id such as 2501.01234'],
    [{ doi: 'abc' }, 'doi: expected a DOI such as 10.1000/xyz'],
    [{ upvotes: -1 }, 'upvotes: expected a whole number, 0 or more'],
    [{ upvotes: 2_147_483_648 }, 'upvotes: expected at most 2147483647'],
    [{ upvotes: '9999m' }, 'upvotes: expected a whole number, 0 or more'],
    [{ upvotes: 'many' }, 'upvotes: expected a whole number, 0 or more'],
    [{ concepts: 'sonar, caves' }, 'concepts: expected a list of names, or of objects with name and kind'],
  ])('%j', async (field, reason) => {
    const [name = ''] = Object.keys(field)
    const [item] = await readText(lines({ title, ...field, summary: 'Mapping caves.' }))
    expect(item).toMatchObject({
      statement: { title, summary: 'Mapping caves.' },
      leftOut: [reason],
    })
    expect(await statementOf({ title, summary: 'Mapping caves.', [name]: null })).toEqual(
      await statementOf({ title, ...field, summary: 'Mapping caves.' }),
    )
  })

  it.each([
    [
      { authors: ['Ann Ex', 3, 'Bo Why'] },
      { authors: ['Ann Ex', 'Bo Why'] },
      'authors[1]: expected a name, or an object with a name',
    ],
    [{ authors: [{ first: 'Ann' }, 'Bo Why'] }, { authors: ['Bo Why'] }, 'authors[0].name: expected text'],
    [
      { organizations: ['', 'Cave Lab'] },
      { organizations: ['Cave Lab'] },
      'organizations[0]: expected a name, not an empty text',
    ],
    [
      { urls: ['https://example.org', 'paper.pdf'] },
      { urls: ['https://example.org'] },
      'urls[1]: expected an address that begins with http:// or https://',
    ],
    [
      { urls: ['github.com/foo and more', 'github.com/foo'] },
      { urls: ['https://github.com/foo'] },
      'urls[0]: expected an address that begins with http:// or https://',
    ],
    [
      { concepts: ['sonar', '😀'] },
      { concepts: [{ name: 'sonar', kind: null }] },
      'concepts[1]: expected a name with a letter or a digit',
    ],
    [
      { concepts: [{ name: 'sonar', kind: 'THING' }] },
      { concepts: [{ name: 'sonar', kind: null }] },
      'concepts[0].kind: expected one of TASK, METHOD, MODEL, DATASET, METRIC, FIELD, OTHER',
    ],
    [
      { concepts: [{ name: 'sonar', kind: 'METHOD' }, 'echo', { name: 'Sonar', kind: 'TASK' }] },
      {
        concepts: [
          { name: 'sonar', kind: 'METHOD' },
          { name: 'echo', kind: null },
          { name: 'Sonar', kind: null },
        ],
      },
      "concepts[2].kind: expected METHOD, as 'sonar' has it before; the first counts",
    ],
  ])('of a list only the entry: %j', async (field, kept, reason) => {
    expect(await readText(lines({ title, ...field }))).toMatchObject([
      { statement: { title, ...kept }, leftOut: [reason] },
    ])
  })

  it('each of several fields and entries by its own name and place', async () => {
    const record = {
      title,
      upvotes: -1,
      doi: 'abc',
      concepts: ['++', { name: 'sonar', kind: 'TASK' }, { name: 'sonar', kind: 'MODEL' }],
    }
    expect(await leftOutOf(record)).toEqual([
      'doi: expected a DOI such as 10.1000/xyz',
      'upvotes: expected a whole number, 0 or more',
      'concepts[0]: expected a name with a letter or a digit',
      "concepts[2].kind: expected TASK, as 'sonar' has it before; the first counts",
    ])
  })
})

describe('a field that a line states more than once', () => {
  it.each([
    ['{"title": "Caves", "doi": "10.1000/a", "doi": "10.1000/b"}', ['doi']],
    ['{"title": "Bats", "\\u0074itle": "Caves", "title": "Caves"}', ['title']],
    [
      '{"title": "Caves", "concepts": ["doi", {"name": "sonar"}, {"name": "echo", "kind": "TASK", "kind": "TASK"}]}',
      ['concepts[2].kind'],
    ],
    ['{"title": "Caves: {\\"doi\\", [\\"doi", "doi": "10.1000/a"}', []],
    ['{"title": "Caves", "year": 2024, "year": 2025, "venue": {"doi": 1, "doi": 2}}', []],
  ])('is named where it is read: %s', async (line, fields) => {
    expect(await readText(line)).toMatchObject([
      { leftOut: fields.map((field) => `${field}: stated more than once; the last one counts`) },
    ])
  })

  it('is named too where the line is dropped', async () => {
    const [, item] = await readText('{"title": "Bats"}\n{"title": "Caves", "title": ""}')

    expect(item).toMatchObject({
      reason: 'title: expected text, not an empty one; title: stated more than once; the last one counts',
    })
  })
})

it.each([
  ['entries', { authors: Array.from({ length: 100_000 }, () => 1) }, 100_000],
  ['authors', { authors: 'Ex,'.repeat(300_000) }, 1],
  ['quotes', { venue: '"'.repeat(3_000_000) }, 0],
  ['letters', { venue: 'x'.repeat(9_000_000) }, 0],
  ['brackets', { authors: `${'('.repeat(300_000)},Ex,Why` }, 1],
])('a record of very many %s that cannot be read is read in one go', async (_, fields, count) => {
  const [item] = await readText(JSON.stringify({ title: 'Caves', ...fields }))

  expect(item?.kind === 'statement' ? item.leftOut.length : 0).toBe(count)
})

describe('a record without a title that can be read is dropped with all that is wrong with it', () => {
  it.each([
    [{}, 'title: missing, expected text'],
    [{ title: null }, 'title: missing, expected text'],
    [{ title: '' }, 'title: expected text, not an empty one'],
    [{ title: ' <b></b> ' }, 'title: expected text, not an empty one'],
    [{ title: 5, upvotes: -1 }, 'title: expected text; upvotes: expected a whole number, 0 or more'],
    [
      { title: 'half \ud83d' },
      'title: expected whole characters, but half of one is there (a lone surrogate)',
    ],
    [['title'], 'it is JSON, but no object: expected {"title": …}'],
  ])('%j', async (record, reason) => {
    expect(await reasonOf(record)).toBe(reason)
  })

  it('with its line, and its title where one can be read; the rows around it are read', async () => {
    const items = await readText('{"title": "One"}\n\n{"title": "Two \\ud83d"}\n{broken\n{"title": "Five"}')
    expect(items).toMatchObject([
      { kind: 'statement', line: 1 },
      { kind: 'dropped', line: 3, title: 'Two \ud83d', reason: expect.stringContaining('title: ') },
      {
        kind: 'dropped',
        line: 4,
        title: null,
        reason: expect.stringMatching(/^it is not JSON: .* position 1$/),
      },
      { kind: 'statement', line: 5 },
    ])
  })

  it('where its bytes are no UTF-8, or it is longer than 16 MiB', async () => {
    const long = JSON.stringify({ title: 'x'.repeat(16 * 1024 * 1024) })
    const text = Buffer.concat([
      Buffer.from('{"title": "One"}\n{"title": "Caf'),
      Buffer.from([0xe9]),
      Buffer.from(`"}\n${long}\n{"title": "Four"}`),
    ])
    expect(await readText(text)).toMatchObject([
      { kind: 'statement', line: 1 },
      { kind: 'dropped', line: 2, reason: 'the line is not UTF-8 text; save the file as UTF-8' },
      { kind: 'dropped', line: 3, reason: expect.stringContaining('the longest that is read has 16777216') },
      { kind: 'statement', line: 4 },
    ])
  })
})

describe('a file', () => {
  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['blank lines', (text: string) => `\n${text.replaceAll('\n', '\n\n')}\n\n`],
    ['gzip', (text: string) => gzipSync(text)],
  ])('with %s gives the same papers', async (_, change) => {
    const text = lines({ title: 'One' }, { title: 'Two' })
    const items = await readText(change(text))
    expect(items).toMatchObject([{ statement: { title: 'One' } }, { statement: { title: 'Two' } }])
  })

  it('can be read on from any record', async () => {
    const path = await temporaryFile(
      '\ufeff{"title": "One"}\r\n{broken}\r\n\r\n{"title": "Vier ä"}\r\n{"title": "Five"}',
    )
    const all = await readWith(jsonl, path)
    const rests = await Promise.all(all.map(({ next }) => readWith(jsonl, path, {}, next)))
    expect(rests).toEqual(all.map((_, at) => all.slice(at + 1)))
    expect(all.map(({ next }) => next.record)).toEqual([1, 2, 3, 4])
  })

  it('tells once which fields were passed over, and how often', async () => {
    const text = lines({ title: 'One', venue: 'X', year: 2025 }, { title: 'Two', venue: 'Y' })
    const opened = await openWith(jsonl, await temporaryFile(text))
    await allOf(opened.read(null))
    expect(opened.notes()).toEqual([
      expect.stringMatching(/papers\.txt: fields .* passed over: venue \(2\), year \(1\)$/),
    ])
  })

  it('two records with one id are two statements: the importer sees to them', async () => {
    const items = await readText(lines({ id: 1, title: 'One' }, { id: '1', title: 'Other' }))
    expect(items).toMatchObject([{ statement: { sourceId: '1' } }, { statement: { sourceId: '1' } }])
  })
})

describe('a file of another format is refused with what it looks like', () => {
  it.each([
    ['nothing', '', /papers\.txt: there is nothing in it/],
    ['blank lines', '\n\n  \n', /papers\.txt: there is nothing in it but blank lines/],
    ['a JSON array', '[\n{"title": "One"}\n]\n[', /papers\.txt:1: .*a JSON array/],
    [
      'a JSON array with an entry on each line',
      '[\n  {"title": "One"},\n  {"title": "Two"}\n]',
      /papers\.txt:1: .*a JSON array/,
    ],
    ['an array on one line', '[{"title": "One"}]', /papers\.txt:1: .*a JSON array/],
    ['JSON over several lines', '{\n  "title": "One"\n}', /papers\.txt:1: .*over several lines/],
    ['broken JSON', '{"title": "One"', /papers\.txt:1: .*its JSON is broken/],
    ['CSV', 'title,abstract,year\nOne,Two,2025\n', /papers\.txt:1: .*a table \(CSV or TSV\)/],
    ['HTML', '<!doctype html><p>', /papers\.txt:1: .*HTML/],
    [
      'a page',
      'new\n\nGet trending papers in your email inbox!',
      /papers\.txt:1: .*import daily-papers-page/,
    ],
    ['BibTeX', '@article{key,\n title = {One}\n}', /papers\.txt:1: .*BibTeX/],
    ['prose', '\n\nOnce upon a time there was a cave.', /papers\.txt:3: .*it begins with 'Once upon a time/],
    ['binary data', Buffer.from([0x7b, 0, 1]), /papers\.txt: it is binary data/],
    ['Latin-1', Buffer.from('caf\u00e9', 'latin1'), /papers\.txt:1: .*not UTF-8/],
  ])('%s', async (_, content, message) => {
    await expect(readText(content)).rejects.toMatchObject({
      code: 'INPUT_REFUSED',
      message: expect.stringMatching(message),
    })
  })
})
