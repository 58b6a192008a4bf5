import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readReferenceData } from '../../src/sources/seeds/read-reference-data.ts'
import { temporaryDirectory } from './temporary-directory.ts'

const topic = {
  slug: 'caves',
  name: 'Caves',
  description: 'Holes in rock.',
  broader: null,
  aliases: ['cavern'],
  vocabulary: ['stalactite'],
}
const concept = { slug: 'sonar', name: 'sonar', kind: 'METHOD', aliases: [], topic: 'caves' }
const organization = {
  slug: 'cave-lab',
  name: 'Cave Lab',
  aliases: [],
  url: 'https://example.org',
  accounts: ['cave-lab'],
}

const folderWith = async (topics: unknown, concepts: unknown, organizations: unknown): Promise<string> => {
  const directory = await temporaryDirectory()
  await writeFile(join(directory, 'topics.json'), JSON.stringify(topics))
  await writeFile(join(directory, 'concepts.json'), JSON.stringify(concepts))
  await writeFile(join(directory, 'organizations.json'), JSON.stringify(organizations))
  return directory
}

it('topics, concepts and organisations are read from a folder', async () => {
  const directory = await folderWith([topic], [concept], [organization])
  expect(await readReferenceData(directory)).toEqual({
    topics: [topic],
    concepts: [concept],
    organizations: [organization],
  })
})

it.each([
  [
    'a slug that is there twice',
    [topic, topic],
    [concept],
    [organization],
    "topics.json: the slug 'caves' is there more than once",
  ],
  [
    'a broader topic that is nowhere',
    [{ ...topic, broader: 'rocks' }],
    [concept],
    [organization],
    "topics.json: 'caves' names the topic 'rocks', which is not in topics.json",
  ],
  [
    'topics in a circle',
    [
      { ...topic, broader: 'rocks' },
      { ...topic, slug: 'rocks', broader: 'caves' },
    ],
    [concept],
    [organization],
    "the broader topics of 'rocks' lead round in a circle",
  ],
  [
    'a concept of no topic there is',
    [topic],
    [{ ...concept, topic: 'seas' }],
    [organization],
    "concepts.json: 'sonar' names the topic 'seas', which is not in topics.json",
  ],
  [
    'a shared name that is no alias',
    [topic],
    [{ ...concept, sharedNames: { SN: ['echo', 'depth', 'ping'] } }],
    [organization],
    "concepts.json: 'sonar' shares the name 'SN', which is none of its aliases",
  ],
  [
    'an account of two organisations',
    [topic],
    [concept],
    [organization, { ...organization, slug: 'other', accounts: ['Cave-Lab'] }],
    "organizations.json: the account 'cave-lab' is there more than once",
  ],
  [
    'a domain of two organisations',
    [topic],
    [concept],
    [
      { ...organization, domains: ['caves.example'] },
      { ...organization, slug: 'other', accounts: [], domains: ['caves.example'] },
    ],
    "organizations.json: the domain 'caves.example' is there more than once",
  ],
  [
    'an address where a domain is expected',
    [topic],
    [concept],
    [{ ...organization, domains: ['https://caves.example'] }],
    'organizations.json: [0].domains',
  ],
  [
    'a kind that is none',
    [topic],
    [{ ...concept, kind: 'THING' }],
    [organization],
    'concepts.json: [0].kind',
  ],
])('%s is refused', async (_, topics, concepts, organizations, message) => {
  await expect(readReferenceData(await folderWith(topics, concepts, organizations))).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
    message: expect.stringContaining(message),
  })
})

it('a file that is missing or no JSON is named', async () => {
  const directory = await folderWith([topic], [concept], [organization])
  await expect(readReferenceData(join(directory, 'nowhere'))).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
    message: expect.stringMatching(/\.json: it cannot be read/),
  })
  await writeFile(join(directory, 'topics.json'), '[')
  await expect(readReferenceData(directory)).rejects.toMatchObject({
    message: expect.stringMatching(/topics\.json: it is not JSON/),
  })
})
