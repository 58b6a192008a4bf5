import type { Artifact } from './artifact.ts'

/** `under` is the path that all spellings of the address are brought under; without it the address is what the expression matches. */
type Form = { kind: Artifact['kind']; path: RegExp; under?: string }

/** Where organisations keep models under the accounts that they have elsewhere too. */
const sharesAccounts = new Set(['modelscope.cn'])

/** Groups may be within groups; what is below the repository begins with a hyphen, or with what software of other makers and days calls it. */
const gitlab: Form[] = [
  {
    kind: 'REPOSITORY',
    path: /^(?<owner>[\w.~-]+(?:\/(?!-\/)[\w.-]+)*?)\/(?<name>[\w.-]+?)(?:\.git)?(?=\/(?:-|activity|blob|branch|commits?|issues|pulls|raw|releases|src|tree|wiki)(?:\/|$)|$)/u,
  },
]

/** What institutions call the hosts of their own repositories: "gitlab.inria.fr", "gitlab-ext.iosb.fraunhofer.de", "git.science.uu.nl". */
const forge = /^(?:(?:[\w-]+-)?gitlab[\w-]*|git|forge|forgejo|gitea|gogs)\./u

/** How other hosts of code, models and data write what they keep; the groups are owner and name. */
const forms = new Map<string, Form[]>([
  ['gitlab.com', gitlab],
  [
    'bitbucket.org',
    [{ kind: 'REPOSITORY', path: /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+?)(?:\.git)?(?=\/|$)/u }],
  ],
  [
    'codeberg.org',
    [{ kind: 'REPOSITORY', path: /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+?)(?:\.git)?(?=\/|$)/u }],
  ],
  ['gitee.com', [{ kind: 'REPOSITORY', path: /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+?)(?:\.git)?(?=\/|$)/u }]],
  ['anonymous.4open.science', [{ kind: 'REPOSITORY', path: /^r\/(?<name>[\w.-]+)/u }]],
  [
    'kaggle.com',
    [
      { kind: 'DATASET', path: /^datasets\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)/u },
      { kind: 'MODEL', path: /^models\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)/u },
    ],
  ],
  [
    'zenodo.org',
    [{ kind: 'DATASET', path: /^(?:records?\/|doi\/10\.5281\/zenodo\.)(?<name>\d+)/u, under: 'records' }],
  ],
  ['data.mendeley.com', [{ kind: 'DATASET', path: /^datasets\/(?<name>\w+)/u }]],
  ['figshare.com', [{ kind: 'DATASET', path: /^articles\/dataset\/(?<name>[^/]+)\/\d+/u }]],
  ['archive.ics.uci.edu', [{ kind: 'DATASET', path: /^(?:ml\/datasets|dataset\/\d+)\/(?<name>[^/]+)/u }]],
  ['physionet.org', [{ kind: 'DATASET', path: /^content\/(?<name>[\w-]+)/u }]],
  ['openslr.org', [{ kind: 'DATASET', path: /^(?<name>\d+)/u }]],
  ['openml.org', [{ kind: 'DATASET', path: /^d\/(?<name>\d+)/u }]],
  [
    'modelscope.cn',
    [
      { kind: 'MODEL', path: /^models\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)/u },
      { kind: 'DATASET', path: /^datasets\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)/u },
      { kind: 'SPACE', path: /^studios\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)/u },
    ],
  ],
])

/** A repository, model or data set at one of the other hosts; null where the path has not the form of one. Many institutions have a forge of their own, which tells them. */
export const otherArtifact = (host: string, segments: string[]): Artifact | null => {
  const path = segments.join('/')
  const known = forms.get(host)
  for (const { kind, path: form, under } of known ?? (forge.test(host) ? gitlab : [])) {
    const match = form.exec(path)
    if (match === null) continue
    const { owner = null, name = null } = match.groups ?? {}
    const place = under === undefined ? match[0].replace(/\.git$/u, '') : `${under}/${name ?? ''}`
    const url = `https://${host}/${place}`
    const account = sharesAccounts.has(host) ? (owner?.toLowerCase() ?? null) : null
    return { key: url, url, kind, owner, name, account: known === undefined ? host : account }
  }
  return null
}
