import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFilms } from './films/open-films.ts'
import type { Films } from './films/open-films.ts'
import { compareWays } from './random/compare-ways.ts'
import { filmsSpace } from './random/films-space.ts'
import { unlikeAnswers } from './random/unlike-answers.ts'

let films: Films

beforeAll(async () => {
  films = await openFilms()
})

afterAll(() => films.graph.close())

test('five hundred random queries are answered alike in one statement a field, directly, and one thing at a time', async () => {
  const answer = compareWays(
    filmsSpace,
    (statement) => films.graph.read(statement),
    (run) => ({ run }),
  )
  expect(await unlikeAnswers(answer, { shapes: 20, writings: 25 })).toEqual([])
})
