import { expect, it } from 'vitest'
import { doi } from '../../src/domain/doi.ts'

it.each([
  ['10.5281/zenodo.7570357', '10.5281/zenodo.7570357'],
  ['doi:10.1000/ABC', '10.1000/abc'],
  ['DOI: 10.1000/abc.', '10.1000/abc'],
  ['DOI 10.1000/abc', '10.1000/abc'],
  ['doi.org/10.1000/a%2Fb?utm=1', '10.1000/a/b'],
  ['https://doi.org/10.1000/abc', '10.1000/abc'],
  ['http://dx.doi.org/10.1000/a%2Fb', '10.1000/a/b'],
  ['doi.org/10.1000/abc),', '10.1000/abc'],
  ['https://doi.org/10.1016/S0000-0000(01)00001-2', '10.1016/s0000-0000(01)00001-2'],
  ['https://doi.org/10.1000/abc?utm=1', '10.1000/abc'],
  ['10.1000.10/xyz”', '10.1000.10/xyz'],
])('%s holds the DOI %s', (text, id) => {
  expect(doi(text)).toBe(id)
})

it.each(['', '10.1000', '10.1000/', '11.1000/abc', 'https://example.org/10.1000/abc', '10.1000/a b'])(
  '%s is no DOI',
  (text) => {
    expect(doi(text)).toBeNull()
  },
)

it('what is longer than any DOI is none, whatever it ends with', () => {
  expect(doi(`10.1000/abc${')'.repeat(30_000)}`)).toBeNull()
})
