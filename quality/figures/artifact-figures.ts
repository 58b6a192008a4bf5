import type { ArtifactLink } from '../../src/knowledge/knowledge.ts'
import type { DescribedBenchPaper } from '../described-half.ts'
import { addressKey } from './address-key.ts'
import type { Figure } from './figure.ts'
import { matched } from './matched.ts'
import { share } from './share.ts'

type Labelled = DescribedBenchPaper['paper']['labels']['artifacts'][number]

const isAt = ({ url }: Labelled, said: ArtifactLink): boolean => addressKey(url) === addressKey(said.url)

const judge = ({ paper, knowledge }: DescribedBenchPaper) => {
  const { pairs, missed, surplus } = matched(paper.labels.artifacts, knowledge.artifacts, isAt)
  const counted = pairs.filter(({ expected }) => !expected.optional)
  const kinds = counted.filter(({ expected }) => expected.kinds.length > 0)
  const wrongKinds = kinds.filter(({ expected, said }) => !expected.kinds.includes(said.kind))
  return {
    found: counted.length,
    kinds: kinds.length,
    missed: missed.filter(({ optional }) => !optional).map(({ url }) => `${paper.id}: missed ${url}`),
    surplus: surplus.map(({ url, kind }) => `${paper.id}: said ${url} (${kind})`),
    wrongKinds: wrongKinds.map(
      ({ expected, said }) =>
        `${paper.id}: ${said.url} is a ${expected.kinds.join(' or ')}, said ${said.kind}`,
    ),
  }
}

/** Precision and recall of addresses, all papers pooled, and whether the kinds of the right ones are right. */
export const artifactFigures = (papers: DescribedBenchPaper[]): Figure[] => {
  const judged = papers.map(judge)
  const found = judged.reduce((sum, one) => sum + one.found, 0)
  const kinds = judged.reduce((sum, one) => sum + one.kinds, 0)
  const missed = judged.flatMap((one) => one.missed)
  const surplus = judged.flatMap((one) => one.surplus)
  const wrongKinds = judged.flatMap((one) => one.wrongKinds)
  const said = found + surplus.length
  const right = found + missed.length
  return [
    { name: 'artifacts: precision', value: share(found, said), of: said, failures: surplus },
    { name: 'artifacts: recall', value: share(found, right), of: right, failures: missed },
    {
      name: 'artifacts: kind right',
      value: share(kinds - wrongKinds.length, kinds),
      of: kinds,
      failures: wrongKinds,
    },
  ]
}
