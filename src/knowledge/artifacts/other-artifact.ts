import type { Artifact } from './artifact.ts'

type Form = { kind: Artifact['kind']; path: RegExp }

/** How other hosts of code, models and data write what they keep; the groups are owner and name. */
const forms = new Map<string, Form[]>([
  [
    'gitlab.com',
    [
      {
        kind: 'REPOSITORY',
        path: /^(?<owner>[\w.-]+(?:\/(?!-\/)[\w.-]+)*?)\/(?<name>[\w.-]+?)(?:\.git)?(?=\/-\/|$)/u,
      },
    ],
  ],
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
  ['kaggle.com', [{ kind: 'DATASET', path: /^datasets\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)/u }]],
  [
    'modelscope.cn',
    [
      { kind: 'MODEL', path: /^models\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)/u },
      { kind: 'DATASET', path: /^datasets\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)/u },
    ],
  ],
])

/** A repository, model or data set at one of the other hosts; null where the path has not the form of one. */
export const otherArtifact = (host: string, segments: string[]): Artifact | null => {
  const path = segments.join('/')
  for (const form of forms.get(host) ?? []) {
    const match = form.path.exec(path)
    const { owner = null, name = null } = match?.groups ?? {}
    const url = `https://${host}/${match?.[0].replace(/\.git$/u, '') ?? ''}`
    if (match !== null)
      return {
        key: url,
        url,
        kind: form.kind,
        owner,
        name,
        account: null,
      }
  }
  return null
}
