import { describe, expect, it } from 'vitest'
import { fromPaper } from './from-paper.ts'

describe('organisations of a paper', () => {
  it('are the owners of repositories whose accounts are known', () => {
    const { organizations, artifacts } = fromPaper([], ['https://github.com/FacebookResearch/convit'])
    expect(organizations).toEqual([{ slug: 'meta', name: 'Meta', evidence: ['REPOSITORY'] }])
    expect(artifacts[0]?.organization).toBe('meta')
  })

  it('are the owners of models at ModelScope, where organisations have the accounts that they have elsewhere', () => {
    expect(fromPaper([], ['https://modelscope.cn/models/facebookresearch/x']).organizations).toMatchObject([
      { slug: 'meta', evidence: ['REPOSITORY'] },
    ])
  })

  it('are the owners of repositories that the text says are its own', () => {
    const paper = fromPaper([], [], 'We release our code at https://github.com/facebookresearch/convit.')
    expect(paper.organizations).toMatchObject([{ slug: 'meta', evidence: ['REPOSITORY'] }])
  })

  it('are not the owners of tools that a paper builds upon, which stay its artifacts', () => {
    const paper = fromPaper([], [], 'Our code builds upon https://github.com/facebookresearch/convit.')
    const { organizations, artifacts } = paper
    expect(organizations).toEqual([])
    expect(artifacts).toMatchObject([{ owner: 'facebookresearch', organization: 'meta' }])
  })

  it.each([
    ['a forge of their own', 'Our code is at https://gitlab.uio.no/x/y.', 'university-of-oslo'],
    ['a page of their own', 'Project page: ai.meta.com/research/thing.', 'meta'],
    ['a host of a host', 'Our data are at https://nlp.cs.cmu.edu:8080/thing', 'carnegie-mellon-university'],
    ['the longest domain', 'Our code is at https://git.simula.uio.no/x/y', 'simula'],
    ['a page of an account', 'Project page: facebookresearch.github.io/thing', 'meta'],
  ])('are the owners of the domain that an own address has: %s', (_, text, slug) => {
    const { organizations, artifacts } = fromPaper([], [], text)
    expect(organizations).toMatchObject([{ slug, evidence: ['REPOSITORY'] }])
    expect(artifacts).toMatchObject([{ organization: slug }])
  })

  it.each([
    'Our code is at https://gitlab.birka.example/x/y.',
    'Our data are at https://dataverse.uio.no/thing.',
    'Our paper is at https://www.cmu.edu/paper.pdf.',
    'Our code is at https://notcmu.edu/thing.',
    'We compare with the code from https://gitlab.uio.no/x/y.',
  ])('are not made of an address that is nobody knows whose, or of others: %s', (text) => {
    expect(fromPaper([], [], text).organizations).toEqual([])
  })

  it.each([
    'Our method is compatible with https://github.com/facebookresearch/convit.',
    'Our network is inspired by https://github.com/facebookresearch/convit.',
  ])('are not the owners of what a paper leans on: %s', (text) => {
    expect(fromPaper([], [], text).organizations).toEqual([])
  })

  it('are the owners of what is said to be open source', () => {
    const paper = fromPaper([], [], 'The toolkit is open source: https://github.com/facebookresearch/convit')
    expect(paper.organizations).toMatchObject([{ slug: 'meta' }])
  })

  it.each([
    ['kit-mrt', 'karlsruhe-institute-of-technology'],
    ['CMU-Vision-Group', 'carnegie-mellon-university'],
    ['robotlab-cmu', 'carnegie-mellon-university'],
    ['CMUNLP', 'carnegie-mellon-university'],
    ['Microsoft-Birka', 'microsoft'],
    ['TIDE-KIT', 'karlsruhe-institute-of-technology'],
    ['CMU-TIDELab2D', 'carnegie-mellon-university'],
    ['DeepTideCMU', 'carnegie-mellon-university'],
    ['CMUDeepTide', 'carnegie-mellon-university'],
    ['TIDE-Dartmouth', 'dartmouth-college'],
    ['cmunlpgroup', 'carnegie-mellon-university'],
    ['cold-lab-dartmouth', 'dartmouth-college'],
  ])('are those that a group calls its account after: %s', (account, slug) => {
    const { organizations } = fromPaper([], [`https://github.com/${account}/thing`])
    expect(organizations).toMatchObject([{ slug, evidence: ['REPOSITORY'] }])
  })

  it.each([
    'cmu-wang',
    'jane-cmu',
    'jane-CMU',
    'JaneDoe-CMU',
    'JD-CMU',
    'JaneDoeCMU',
    'CMUJane',
    'JDoe-Dartmouth',
    'oslo-lab',
    'kit',
    'meta-team',
    'cmu',
  ])('are not told by an account that may be a person or a project: %s', (account) => {
    expect(fromPaper([], [`https://github.com/${account}/thing`]).organizations).toEqual([])
  })

  it('are not made of personal accounts, which stay owners', () => {
    const { organizations, artifacts } = fromPaper([], ['https://github.com/jane-doe/thing'])
    expect(organizations).toEqual([])
    expect(artifacts).toMatchObject([{ owner: 'jane-doe', organization: null }])
  })

  it('come once with all evidence', () => {
    expect(
      fromPaper(['Microsoft', 'Microsoft Research'], ['https://huggingface.co/microsoft/phi']).organizations,
    ).toEqual([{ slug: 'microsoft', name: 'Microsoft', evidence: ['STATED', 'REPOSITORY'] }])
  })

  it('are none for empty texts', () => {
    expect(fromPaper(['', ' — ']).organizations).toEqual([])
  })
})
