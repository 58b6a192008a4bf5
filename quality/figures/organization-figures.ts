import type { OrganizationEntry } from '../../src/domain/reference-data.ts'
import { slug } from '../../src/domain/slug.ts'
import type { OrganizationAttribution } from '../../src/knowledge/knowledge.ts'
import type { DescribedBenchPaper } from '../described-half.ts'
import type { Figure } from './figure.ts'
import { matched } from './matched.ts'
import { share } from './share.ts'

type Names = (said: OrganizationAttribution) => Set<string>

/** Every name that the organisation goes by, as slugs. */
const namesIn = (organizations: OrganizationEntry[]): Names => {
  const entries = new Map(organizations.map((entry) => [entry.slug, entry]))
  return (said) =>
    new Set([
      said.slug,
      slug(said.name),
      ...(entries.get(said.slug)?.aliases ?? []).map((alias) => slug(alias)),
    ])
}

const judge = ({ paper, knowledge }: DescribedBenchPaper, namesOf: Names) => {
  const { right, wrong } = paper.labels.organizations
  const isOneOf = (names: string[], said: OrganizationAttribution): boolean =>
    names.some((name) => namesOf(said).has(slug(name)))
  const { pairs, missed, surplus } = matched(right, knowledge.organizations, isOneOf)
  const known = surplus.filter((said) => isOneOf(wrong, said))
  const line = (said: OrganizationAttribution): string =>
    `${paper.id}: said "${said.name}" (${said.evidence.join(', ')})${known.includes(said) ? ', labelled as none' : ''}`
  return {
    found: pairs.length,
    said: knowledge.organizations.length,
    right: right.length,
    surplus: surplus.map(line),
    missed: missed.map(([name]) => `${paper.id}: missed "${name}"`),
  }
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * Precision and recall of organisations, all papers pooled. One that is said twice under different names is wrong once; `organizations` are those of the
 * reference data, any of whose names will do.
 */
export const organizationFigures = (
  papers: DescribedBenchPaper[],
  organizations: OrganizationEntry[],
): Figure[] => {
  const namesOf = namesIn(organizations)
  const judged = papers.map((paper) => judge(paper, namesOf))
  const found = sum(judged.map((one) => one.found))
  const said = sum(judged.map((one) => one.said))
  const right = sum(judged.map((one) => one.right))
  return [
    {
      name: 'organisations: precision',
      value: share(found, said),
      of: said,
      failures: judged.flatMap(({ surplus }) => surplus),
    },
    {
      name: 'organisations: recall',
      value: share(found, right),
      of: right,
      failures: judged.flatMap(({ missed }) => missed),
    },
  ]
}
