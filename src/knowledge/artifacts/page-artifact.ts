import type { Artifact } from './artifact.ts'

/** Hosts where each project or account has a subdomain of its own, so that a bare home page is a project's. */
const pageHosts =
  /(?:^|\.)(?:github\.io|gitlab\.io|hf\.space|netlify\.app|notion\.site|pages\.dev|readthedocs\.io|vercel\.app|web\.app)$/u

/** A project page; null for a bare home page, which is somebody's but no project's. The subdomain of github.io is an account at GitHub. */
export const pageArtifact = (url: string, host: string, segments: string[]): Artifact | null => {
  const owner = /^([a-z\d-]+)\.github\.io$/u.exec(host)?.[1] ?? null
  if (owner !== null)
    return { key: url, url, kind: 'PROJECT_PAGE', owner, name: segments[0] ?? null, account: owner }
  if (segments.length === 0 && !pageHosts.test(host)) return null
  return { key: url, url, kind: 'PROJECT_PAGE', owner: null, name: null, account: null }
}
