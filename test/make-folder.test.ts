import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from '../src/make-folder.ts'

let place: string

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'papergraph-folder-'))
})

afterEach(() => rmSync(place, { recursive: true }))

test('makes a folder with those that it lies in, and leaves one that is there as it is', () => {
  const folder = join(place, 'a', 'b')

  makeFolder(folder, 0o700)
  makeFolder(folder, 0o755)

  expect([join(place, 'a'), folder].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700])
})

test.each([
  ['where the system takes no folder', () => '/proc/papergraph/data', /ENOENT|EROFS|EACCES/],
  ['in a file', () => join(place, 'file', 'data'), /ENOTDIR/],
  ['behind a link to nothing', () => join(place, 'link', 'data'), /EEXIST/],
])('says what is wrong with one %s', (_, folder, code) => {
  writeFileSync(join(place, 'file'), '')
  symlinkSync(join(place, 'nothing'), join(place, 'link'))

  expect(() => makeFolder(folder())).toThrow(code)
})
