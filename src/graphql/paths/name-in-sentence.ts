import type { NamedNode } from '../../graph/reads/paths/link-facts.ts'
import { organizationInSentence } from '../../knowledge/similarity/sentence/organization-in-sentence.ts'
import { shortTitle } from '../../knowledge/similarity/sentence/short-title.ts'

const conceptNouns = new Map([
  ['TASK', 'task'],
  ['METHOD', 'method'],
  ['MODEL', 'model'],
  ['DATASET', 'data set'],
  ['METRIC', 'metric'],
  ['FIELD', 'field'],
])

const artifactNouns = new Map([
  ['REPOSITORY', 'code repository'],
  ['MODEL', 'published model'],
  ['DATASET', 'published data set'],
  ['SPACE', 'demo'],
  ['PROJECT_PAGE', 'project page'],
])

/** A node as a sentence calls it: with what it is, unless that goes without saying, and always in the singular. */
export const nameInSentence = ({ type, kind, name }: NamedNode): string => {
  if (type === 'Paper') return `“${shortTitle(name)}”`
  if (type === 'Topic') return `the topic “${name}”`
  if (type === 'Theme') return `the theme “${name}”`
  if (type === 'Listing') return `the listing “${name}”`
  if (type === 'Concept') return `the ${conceptNouns.get(kind ?? '') ?? 'concept'} “${name}”`
  if (type === 'Artifact') return `the ${artifactNouns.get(kind ?? '') ?? 'page'} ${name}`
  return type === 'Organization' ? organizationInSentence(name) : name
}
