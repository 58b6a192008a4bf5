import { expect, it } from 'vitest'
import { plainProse } from '../../src/domain/plain-prose.ts'

it.each([
  [
    'Query Optimi-\nzation in Distri-\nbuted Rela-\ntional Database Sys-\ntems',
    'Query Optimization in Distributed Relational Database Systems',
  ],
  ['QUERY OPTIMI-\r\n  ZATION', 'QUERY OPTIMIZATION'],
  ['Herzinsuffi-\nzienz und hospitali-\nsation', 'Herzinsuffizienz und hospitalisation'],
  ['self-super-\nvised', 'self-supervised'],
  ['chalco-\ngenide glass', 'chalcogenide glass'],
  ['Waveletics and wave-\nletics', 'Waveletics and waveletics'],
  ['Optimi- zation of it', 'Optimization of it'],
  ['opti\u00ad\nmal, so\u00adft', 'optimal, soft'],
  ['ap(cid:173) proaches of e(cid:14)cient (cid:12)lters', 'approaches of efficient filters'],
])('a word that a line end divides is whole again: %j', (text, whole) => {
  expect(plainProse(text)).toBe(whole)
})

it.each([
  ['state-of-\nthe-art', 'state-of-the-art'],
  ['self-\nsupervised', 'self-supervised'],
  ['pre-\ntraining', 'pre-training'],
  ['GPT-\n4, RNN-\nbased, Jean-\nPierre, 3-\nD', 'GPT-4, RNN-based, Jean-Pierre, 3-D'],
  ['so-\ncalled long-\nterm effects', 'so-called long-term effects'],
  ['a bio-film, bio-\nfilm', 'a bio-film, bio-film'],
  ['multi-\nomics', 'multi-omics'],
  ['self- supervised', 'self-supervised'],
  ['the two-\u00adfold', 'the two-fold'],
])('a hyphen of its own stays: %j', (text, whole) => {
  expect(plainProse(text)).toBe(whole)
})

it.each([
  ['pre- and post-training', 'pre- and post-training'],
  ['pre-\nand post-training', 'pre- and post-training'],
  ['X- and Y-axes', 'X- and Y-axes'],
  ['Vor- und Nachteile', 'Vor- und Nachteile'],
  ['input- output', 'input- output'],
  ['one - two\n- three', 'one - two - three'],
])('a hyphen that a word is left out behind keeps its space: %j', (text, plain) => {
  expect(plainProse(text)).toBe(plain)
})

it.each([
  ['https://github.com/foo/\nbroken-repo.', 'https://github.com/foo/broken-repo.'],
  ['github.com/\nfoo/\n  bar', 'github.com/foo/bar'],
  ['https://github.com/foo/hyphen-\nated', 'https://github.com/foo/hyphen-ated'],
  ['https://github.com/mistralai/sparse\u00adroute', 'https://github.com/mistralai/sparseroute'],
  ['See https://x.org/\nWe', 'See https://x.org/ We'],
])('an address that a line end divides is whole again: %j', (text, whole) => {
  expect(plainProse(text)).toBe(whole)
})
