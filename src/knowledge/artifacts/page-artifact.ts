import type { Artifact } from './artifact.ts'
import { isSharedHost } from './is-shared-host.ts'

/** Hosts where each project or account has a subdomain of its own, so that a bare home page is a project's. */
const pageHosts =
  /(?:^|\.)(?:github\.io|gitlab\.io|hf\.space|netlify\.app|notion\.site|pages\.dev|readthedocs\.io|vercel\.app|web\.app)$/u

/** A text to read or a picture to see, wherever it lies. */
const publication = /\.(?:pdf|ps|djvu|png|jpe?g|gif|svg|webp)(?:\.gz)?$/iu

/**
 * A project page; null for a publication or a picture, and for a bare home page, which is somebody's but no project's. The subdomain of github.io is an account at GitHub, and a
 * host that keeps its own pages only may be known as an organisation's.
 */
export const pageArtifact = (url: string, host: string, segments: string[]): Artifact | null => {
  const owner = /^([a-z\d-]+)\.github\.io$/u.exec(host)?.[1] ?? null
  if (owner !== null)
    return { key: url, url, kind: 'PROJECT_PAGE', owner, name: segments[0] ?? null, account: owner }
  const isEverybodys = pageHosts.test(host)
  if ((segments.length === 0 && !isEverybodys) || publication.test(segments.at(-1) ?? '')) return null
  const account = isEverybodys || isSharedHost(host) ? null : host
  return { key: url, url, kind: 'PROJECT_PAGE', owner: null, name: null, account }
}
