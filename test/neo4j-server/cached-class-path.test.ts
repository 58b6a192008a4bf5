import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { cachedClassPath } from '../../src/neo4j-server/jvm/cached-class-path.ts'

const place = { file: '', classPath: '', secondJar: '' }

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  const jars = ['server.jar', 'browser.jar'].map((name) => join(folder, name))
  jars.forEach((jar) => writeFileSync(jar, ''))
  place.file = join(folder, 'neo4j-5.26.29.classpath')
  place.classPath = jars.join(':')
  place.secondJar = join(folder, 'browser.jar')
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

test('gives the class path of an earlier start while all of its jars are there', () => {
  writeFileSync(place.file, `${place.classPath}\n`)

  expect(cachedClassPath(place.file)).toBe(place.classPath)
})

test('gives none when one of its jars was deleted', () => {
  writeFileSync(place.file, place.classPath)
  rmSync(place.secondJar)

  expect(cachedClassPath(place.file)).toBeNull()
})

test('gives none when the file was cut short', () => {
  writeFileSync(place.file, place.classPath.slice(0, -2))

  expect(cachedClassPath(place.file)).toBeNull()
})

test('gives none before the first start', () => {
  expect(cachedClassPath(place.file)).toBeNull()
})
