import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Importer } from './importer.ts'
import { openImporter } from './importer.ts'
import { mistakesOfChanges } from './mistakes-of-changes.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

it.each([3, 7])(
  'records that change at random leave a graph that is counted right and says what they say (seed %i)',
  async (seed) => {
    expect(await mistakesOfChanges(importer, seed, 6)).toEqual([])
  },
)
