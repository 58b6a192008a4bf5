import type { Artifact } from './artifact.ts'

/** First parts of paths that are GitHub's own pages. */
const ownPages = new Set(
  'about apps blog codespaces collections contact customer-stories enterprise explore features issues join login marketplace new notifications pricing pulls readme search security settings site sponsors topics trending'.split(
    ' ',
  ),
)

/** GitHub takes any case. */
const at = (path: string): Pick<Artifact, 'key' | 'url'> => {
  const url = `https://github.com/${path}`
  return { key: url.toLowerCase(), url }
}

/** A repository at GitHub from the parts of a path, or an account's page; null for GitHub's own pages. */
export const githubArtifact = (segments: string[]): Artifact | null => {
  const [owner, repository] = segments[0]?.toLowerCase() === 'orgs' ? segments.slice(1, 2) : segments
  if (owner === undefined || ownPages.has(owner.toLowerCase()) || !/^[a-z\d][a-z\d-]*$/iu.test(owner))
    return null
  const account = owner.toLowerCase()
  const name = repository?.replace(/\.git$/iu, '') ?? ''
  if (!/^[\w.-]+$/u.test(name)) return { ...at(owner), kind: 'PROJECT_PAGE', owner, name: null, account }
  return {
    ...at(`${owner}/${name}`),
    kind: 'REPOSITORY',
    owner,
    name,
    account,
  }
}
