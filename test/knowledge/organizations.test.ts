import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { madePaper } from './made-paper.ts'
import { madeReference } from './made-reference.ts'

const knowledge = createKnowledge(madeReference)
const from = (statedOrganizations: string[], urls: string[] = []) =>
  knowledge.describe(madePaper('A title', '', { statedOrganizations, urls }))

describe('organisations of a paper', () => {
  it.each([
    ['its name', 'Meta', 'meta'],
    ['another name in other capitals', 'facebook ai research', 'meta'],
    ['an account', 'meta-llama', 'meta'],
    ['an account with a name beside it', 'cmu-lti CMU-LTI', 'carnegie-mellon-university'],
  ])('are known by %s', (_, stated, slug) => {
    expect(from([stated]).organizations).toMatchObject([{ slug, evidence: ['STATED'] }])
  })

  it.each([
    ['Birka Museum', 'birka-museum', 'Birka Museum'],
    ['birka-lab Birka Lab', 'birka-lab', 'Birka Lab'],
  ])('are their own where nobody knows them: %s', (stated, slug, name) => {
    expect(from([stated]).organizations).toEqual([{ slug, name, evidence: ['STATED'] }])
  })

  it('are the owners of repositories whose accounts are known', () => {
    const { organizations, artifacts } = from([], ['https://github.com/FacebookResearch/convit'])
    expect(organizations).toEqual([{ slug: 'meta', name: 'Meta', evidence: ['REPOSITORY'] }])
    expect(artifacts[0]?.organization).toBe('meta')
  })

  it('are not made of personal accounts, which stay owners', () => {
    const { organizations, artifacts } = from([], ['https://github.com/jane-doe/thing'])
    expect(organizations).toEqual([])
    expect(artifacts).toMatchObject([{ owner: 'jane-doe', organization: null }])
  })

  it('come once with all evidence', () => {
    expect(
      from(['Microsoft', 'Microsoft Research'], ['https://huggingface.co/microsoft/phi']).organizations,
    ).toEqual([{ slug: 'microsoft', name: 'Microsoft', evidence: ['STATED', 'REPOSITORY'] }])
  })

  it('are none for empty texts', () => {
    expect(from(['', ' — ']).organizations).toEqual([])
  })
})
