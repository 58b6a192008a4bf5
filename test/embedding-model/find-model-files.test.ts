import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { findModelFiles } from '../../src/embedding-model/find-model-files.ts'
import { silentProgress } from '../../src/progress.ts'
import { madeModel, onnxBytes, tokenizerBytes } from './made-model.ts'
import type { ModelHome } from './model-home.ts'
import { modelHome } from './model-home.ts'

const place = { bin: '', cache: '' }

beforeEach(() => {
  place.bin = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  place.cache = join(place.bin, 'cache')
  onTestFinished(() => rmSync(place.bin, { recursive: true }))
})

/** Puts a program in Maven's place: another house's, so it is fair to stand in for it. */
const withMaven = (script: string) =>
  writeFileSync(join(place.bin, 'mvn'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })

const unpacking = () => {
  writeFileSync(join(place.bin, 'made.onnx'), onnxBytes)
  writeFileSync(join(place.bin, 'made.json'), tokenizerBytes)
  return `/bin/cp ${place.bin}/made.onnx ${place.bin}/made.json .`
}

const openHome = async (...odd: Parameters<typeof modelHome>): Promise<ModelHome> => {
  const home = await modelHome(...odd)
  onTestFinished(() => home.close())
  return home
}

const find = (address: string, steps: string[] = []) =>
  findModelFiles({
    model: madeModel,
    cacheFolder: place.cache,
    progress: { ...silentProgress, step: (name) => void steps.push(name) },
    signal: new AbortController().signal,
    env: { PATH: place.bin, HF_ENDPOINT: address },
  })

const nowhere = 'http://127.0.0.1:1'

test('Maven brings both files, and is asked only once', async () => {
  withMaven(unpacking())
  const steps: string[] = []

  const first = await find(nowhere, steps)
  withMaven('exit 1')
  const second = await find(nowhere, steps)

  expect(second).toEqual(first)
  expect(readFileSync(first.onnx)).toEqual(onnxBytes)
  expect(readFileSync(first.tokenizer)).toEqual(tokenizerBytes)
  expect(steps).toEqual(['Getting the model bge-small with Maven (0 MB, once)'])
})

test('where there is no Maven, both files are downloaded from the public home', async () => {
  const home = await openHome()

  const files = await find(home.address)

  expect(readFileSync(files.onnx)).toEqual(onnxBytes)
  expect(readFileSync(files.tokenizer)).toEqual(tokenizerBytes)
  expect(home.asked).toEqual(['/made/resolve/1/onnx/made.onnx', '/made/resolve/1/made.json'])
})

test('what Maven unpacks is not taken where it is not the file that is wanted', async () => {
  withMaven('echo other > made.onnx; echo other > made.json')
  const home = await openHome()

  const files = await find(home.address)

  expect(readFileSync(files.onnx)).toEqual(onnxBytes)
  expect(readdirSync(join(place.cache, 'models'))).toHaveLength(2)
})

test('a download with a wrong checksum is not kept', async () => {
  const home = await openHome((_, response) => void response.end(Buffer.alloc(onnxBytes.length)))

  await expect(find(home.address)).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringContaining('SHA-256 differs'),
  })
  expect(readdirSync(join(place.cache, 'models'))).toEqual([])
})

test('a download that is cut off goes on from there', async () => {
  const home = await openHome((_, response) => {
    response.writeHead(200, { 'content-length': onnxBytes.length })
    response.write(onnxBytes.subarray(0, 30_000), () => setTimeout(() => response.destroy(), 100))
  })

  const files = await find(home.address)

  expect(readFileSync(files.onnx)).toEqual(onnxBytes)
  expect(home.asked).toEqual([
    '/made/resolve/1/onnx/made.onnx',
    '/made/resolve/1/onnx/made.onnx bytes=30000-',
    '/made/resolve/1/made.json',
  ])
})

test('a download begins again where the server cannot go on', async () => {
  const home = await openHome(
    (_, response) => {
      response.writeHead(200, { 'content-length': onnxBytes.length })
      response.write(onnxBytes.subarray(0, 30_000), () => setTimeout(() => response.destroy(), 100))
    },
    (_, response) => void response.end(onnxBytes),
  )

  const files = await find(home.address)

  expect(readFileSync(files.onnx)).toEqual(onnxBytes)
})

test('a download that went on from something else is begun again', async () => {
  const home = await openHome((_, response) => void response.end('<html>Sign in to this network</html>'))

  const files = await find(home.address)

  expect(readFileSync(files.onnx)).toEqual(onnxBytes)
  expect(home.asked).toEqual([
    '/made/resolve/1/onnx/made.onnx',
    '/made/resolve/1/onnx/made.onnx bytes=36-',
    '/made/resolve/1/onnx/made.onnx',
    '/made/resolve/1/made.json',
  ])
})

test('names what Maven and the public home say where neither has the model', async () => {
  withMaven("echo '[ERROR] Could not transfer artifact org.example:made:1'; exit 1")
  const home = await openHome((_, response) => void response.writeHead(404).end())

  await expect(find(home.address)).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringMatching(
      /Maven could not get org.example:made:1: Could not transfer[^]*made.onnx answers 404[^]*EMBEDDER to lexical/,
    ),
  })
})

test('says so where there is no network', async () => {
  await expect(find(nowhere)).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringMatching(/mvn\) is not here[^]*could not be downloaded/),
  })
})

test('two that ask at once have it downloaded once', async () => {
  const home = await openHome()

  const [first, second] = await Promise.all([find(home.address), find(home.address)])

  expect(first).toEqual(second)
  expect(home.asked).toHaveLength(2)
})

test('a file that was spoilt since is brought again', async () => {
  const home = await openHome()
  const files = await find(home.address)
  writeFileSync(files.tokenizer, '{"made":"no"}')

  await find(home.address)

  expect(readFileSync(files.tokenizer)).toEqual(tokenizerBytes)
  expect(home.asked).toHaveLength(3)
})

test('says which cache folder it cannot write to', async () => {
  writeFileSync(place.cache, '')

  await expect(find(nowhere)).rejects.toMatchObject({
    code: 'DATA_DIR_NOT_WRITABLE',
    message: expect.stringContaining('XDG_CACHE_HOME'),
  })
  expect(existsSync(place.cache)).toBe(true)
})
