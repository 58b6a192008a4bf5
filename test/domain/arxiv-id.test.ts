import { expect, it } from 'vitest'
import { arxivId } from '../../src/domain/arxiv-id.ts'

it.each([
  ['2501.01234', '2501.01234'],
  ['2501.01234v2', '2501.01234'],
  ['arXiv:2501.01234v2', '2501.01234'],
  ['ARXIV: 0706.0001', '0706.0001'],
  ['https://arxiv.org/abs/2501.01234', '2501.01234'],
  ['http://www.arxiv.org/pdf/2501.01234v3.pdf', '2501.01234'],
  ['arxiv.org/html/2501.01234v1#S3', '2501.01234'],
  ['https://export.arxiv.org/abs/2501.01234?context=cs.CL', '2501.01234'],
  ['arXiv:2501.01234v1 [cs.CL]', '2501.01234'],
  ['arXiv:2501.01234v1  [cond-mat.mes-hall]  8 Jan 2025', '2501.01234'],
  ['oai:arXiv.org:2501.01234', '2501.01234'],
  ['oai:arXiv.org:hep-th/9901001', 'hep-th/9901001'],
  ['cs/0112017', 'cs/0112017'],
  ['arXiv:math.GT/0309136v1', 'math/0309136'],
  ['https://arxiv.org/abs/hep-th/9901001', 'hep-th/9901001'],
  ['https://doi.org/10.48550/arXiv.2501.01234', '2501.01234'],
  ['10.48550/arXiv.2501.01234', '2501.01234'],
  [' 2501.01234. ', '2501.01234'],
])('%s holds the arXiv id %s', (text, id) => {
  expect(arxivId(text)).toBe(id)
})

it.each([
  '',
  '2513.01234',
  '2501.123',
  '10.1000/xyz',
  'https://example.org/abs/2501.01234',
  'cs/0113017',
  'see 2501.01234 for more',
  '2501.01234 for more',
  'arXiv:2501.01234 [1]',
])('%s is no arXiv id', (text) => {
  expect(arxivId(text)).toBeNull()
})

it('a text of six hundred thousand dots, and no more than that, is read in one go', () => {
  expect(arxivId(`${'.'.repeat(600_000)}x`)).toBeNull()
  expect(arxivId(`2501.01234${'.'.repeat(600_000)}`)).toBe('2501.01234')
})
