import { chmod, mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { allOf } from './all-of.ts'
import type { InputFile } from '../../src/sources/input-file.ts'
import { openInputFile } from '../../src/sources/open-input-file.ts'
import { temporaryDirectory } from './temporary-directory.ts'
import { temporaryFile } from './temporary-file.ts'

const textFrom = async (file: InputFile, offset = 0): Promise<string> =>
  Buffer.concat(await allOf(file.bytes(offset))).toString()

async function* stdin(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text.slice(0, 3))
  yield Buffer.from(text.slice(3))
}

/** Text that gzip cannot make much smaller, so that it fills several reads. */
const longText = Array.from({ length: 40_000 }, (_, at) => (at * 2_654_435_761) % 4_294_967_296).join(' ')

it('a plain file is read from any offset', async () => {
  const file = await openInputFile(await temporaryFile('hello papers'), '.')
  expect(await textFrom(file)).toBe('hello papers')
  expect(await textFrom(file, 6)).toBe('papers')
  expect(await textFrom(file, 99)).toBe('')
  expect(file.size).toBe(12)
})

it('gzip is known by its first bytes, not by its name, and read from any offset', async () => {
  const file = await openInputFile(await temporaryFile(gzipSync(longText), 'papers.jsonl'), '.')
  expect(await textFrom(file)).toBe(longText)
  expect(await textFrom(file, 300_000)).toBe(longText.slice(300_000))
})

it('a file that is only named .gz is read as it is', async () => {
  const file = await openInputFile(await temporaryFile('plain', 'papers.gz'), '.')
  expect(await textFrom(file)).toBe('plain')
})

it('gzip of several members is one text', async () => {
  const members = Buffer.concat([gzipSync('one '), gzipSync('two '), gzipSync('three')])
  const file = await openInputFile(await temporaryFile(members), '.')
  expect(await textFrom(file)).toBe('one two three')
})

it('gzip that is cut short says so, after what could be read', async () => {
  const whole = gzipSync(longText)
  const path = await temporaryFile(whole.subarray(0, whole.length - 40_000))
  const file = await openInputFile(path, '.')
  const read: number[] = []
  const reading = (async () => {
    for await (const chunk of file.bytes(0)) read.push(chunk.length)
  })()
  await expect(reading).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
    message: expect.stringMatching(
      /papers\.txt: after \d{5,} decompressed bytes, its gzip data ends in the middle/,
    ),
  })
  expect(read.length).toBeGreaterThan(1)
})

it('gzip that is damaged says so', async () => {
  const whole = gzipSync(longText)
  whole.fill(0, 2_000, 3_000)
  const file = await openInputFile(await temporaryFile(whole), '.')
  await expect(textFrom(file)).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
    message: expect.stringContaining('its gzip data is damaged'),
  })
})

it('progress counts bytes on disk', async () => {
  const compressed = gzipSync(longText)
  const file = await openInputFile(await temporaryFile(compressed), '.')
  const counts: number[] = []
  await allOf(file.bytes(0, (count) => counts.push(count)))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(compressed.length)
  expect(file.size).toBe(compressed.length)
})

it('a reader may stop in the middle of gzip', async () => {
  const file = await openInputFile(await temporaryFile(gzipSync(longText)), '.')
  const iterator = file.bytes(0)[Symbol.asyncIterator]()
  const first = await iterator.next()
  await iterator.return?.()
  expect(first.done).toBe(false)
  expect(await textFrom(file)).toBe(longText)
})

it('the same bytes at the same time have the same identity, others another', async () => {
  const path = await temporaryFile('one')
  const { identity } = await openInputFile(path, '.')
  expect((await openInputFile(path, '.')).identity).toBe(identity)
  expect(identity).toMatch(/^[0-9a-f]{64}$/)
  await utimes(path, 1, 1)
  expect((await openInputFile(path, '.')).identity).not.toBe(identity)
})

it('standard input is kept to be read twice, known by its content, and removed at the end', async () => {
  const directory = await temporaryDirectory()
  const one = await openInputFile('-', directory, stdin('hello papers'))
  const two = await openInputFile('-', directory, stdin('hello papers'))
  expect(one.name).toBe('<stdin>')
  expect(two.identity).toBe(one.identity)
  expect([await textFrom(one), await textFrom(one, 6)]).toEqual(['hello papers', 'papers'])
  await Promise.all([one.dispose(), two.dispose()])
  expect(await readdir(directory)).toEqual([])
})

it('standard input may be gzip', async () => {
  const directory = await temporaryDirectory()
  const file = await openInputFile(
    '-',
    directory,
    (async function* () {
      yield gzipSync('hello papers')
    })(),
  )
  expect(await textFrom(file)).toBe('hello papers')
})

it('a missing file is refused by name', async () => {
  await expect(openInputFile('no/such/file.jsonl', '.')).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
    message: 'no/such/file.jsonl: there is no such file',
  })
})

it('a folder is refused', async () => {
  const folder = join(await temporaryDirectory(), 'folder')
  await mkdir(folder)
  await expect(openInputFile(folder, '.')).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
    message: `${folder}: it is a folder; name the files in it`,
  })
})

it.skipIf(process.getuid?.() === 0)('a file that may not be read is refused', async () => {
  const path = await temporaryFile('secret')
  await chmod(path, 0)
  await expect(openInputFile(path, '.')).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
    message: expect.stringContaining('it may not be read'),
  })
})

it('an empty file can be opened and has no bytes', async () => {
  const path = await temporaryFile('x')
  await writeFile(path, '')
  const file = await openInputFile(path, '.')
  expect(await textFrom(file)).toBe('')
})
