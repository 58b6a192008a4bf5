import type { ConceptEntry, ReferenceData } from '../../domain/reference-data.ts'

const twice = (file: string, what: string, values: string[]): string[] =>
  [...new Set(values.filter((value, place) => values.indexOf(value) !== place))].map(
    (value) => `${file}: ${what} '${value}' is there more than once`,
  )

const unknown = (file: string, entries: { slug: string; topic: string | null }[], topics: Set<string>): string[] =>
  entries
    .filter(({ topic }) => topic !== null && !topics.has(topic))
    .map(({ slug, topic }) => `${file}: '${slug}' names the topic '${topic}', which is not in topics.json`)

const unlisted = (entries: ConceptEntry[]): string[] =>
  entries.flatMap(({ slug, aliases, sharedNames = {} }) =>
    Object.keys(sharedNames)
      .filter((name) => !aliases.includes(name))
      .map((name) => `concepts.json: '${slug}' shares the name '${name}', which is none of its aliases`),
  )

const circles = (data: ReferenceData): string[] => {
  const broader = new Map(data.topics.map((topic) => [topic.slug, topic.broader]))
  const leadsBack = (slug: string): boolean => {
    const seen = new Set<string>()
    for (let at: string | null | undefined = slug; at != null; at = broader.get(at)) {
      if (seen.has(at)) return true
      seen.add(at)
    }
    return false
  }
  return data.topics
    .filter(({ slug }) => leadsBack(slug))
    .map(({ slug }) => `topics.json: the broader topics of '${slug}' lead round in a circle`)
}

const slugs = (entries: { slug: string }[]): string[] => entries.map(({ slug }) => slug)

/** What is wrong between the entries of reference data: slugs, accounts or domains that are there twice, topics that are nowhere, shared names that are no aliases, circles. Empty where all is well. */
export const referenceMistakes = (data: ReferenceData): string[] => {
  const topics = new Set(data.topics.map(({ slug }) => slug))
  const accounts = data.organizations.flatMap((entry) => entry.accounts.map((account) => account.toLowerCase()))
  return [
    ...twice('topics.json', 'the slug', slugs(data.topics)),
    ...twice('concepts.json', 'the slug', slugs(data.concepts)),
    ...twice('organizations.json', 'the slug', slugs(data.organizations)),
    ...twice('organizations.json', 'the account', accounts),
    ...twice(
      'organizations.json',
      'the domain',
      data.organizations.flatMap(({ domains }) => domains ?? []),
    ),
    ...unknown('topics.json', data.topics.map(({ slug, broader }) => ({ slug, topic: broader })), topics),
    ...unknown('concepts.json', data.concepts, topics),
    ...unlisted(data.concepts),
    ...circles(data),
  ]
}
