import type { Artifact } from './artifact.ts'
import { canonicalAddress } from './canonical-address.ts'
import { githubArtifact } from './github-artifact.ts'
import { huggingFaceArtifact } from './hugging-face-artifact.ts'
import { isReference } from './is-reference.ts'
import { otherArtifact } from './other-artifact.ts'
import { pageArtifact } from './page-artifact.ts'

/** The DOI of a record at Zenodo, which keeps code and data. */
const zenodoDoi = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/10\.5281\/zenodo\.(\d+)/iu

/**
 * What a paper offers at an address: a repository, model, data set, space or project page; null where it is none.
 *
 * The rule: repositories, models, data sets and spaces are told by the form of their addresses at hosts that are known by name, and everything
 * below one (a branch, a file, an issue) is that one. Of the rest, publications and reference works (DOI but Zenodo's, arXiv, publishers, encyclopaedias, video and
 * social media) are nobody's artifact, nor is a bare home page without a path, unless its host is one where each project has its own. What is left is
 * a project page. A mirror or proxy of a host is taken for itself: its owner is not guessed.
 */
export const artifactAt = (address: string): Artifact | null => {
  const zenodo = zenodoDoi.exec(address)?.[1]
  if (zenodo !== undefined) return otherArtifact('zenodo.org', ['records', zenodo])
  const canonical = canonicalAddress(address)
  if (canonical === null) return null
  const host = new URL(canonical).host
  // Canonical addresses of some hosts are in lower case; owner and name are shown as the paper writes them.
  const segments = new URL(address).pathname.split('/').filter((segment) => segment !== '')
  if (host === 'github.com') return githubArtifact(segments)
  // A notebook of a repository, opened elsewhere.
  if (host === 'colab.research.google.com' && segments[0] === 'github')
    return githubArtifact(segments.slice(1))
  if (host === 'huggingface.co') return huggingFaceArtifact(segments)
  if (isReference(host)) return null
  return otherArtifact(host, segments) ?? pageArtifact(canonical, host, segments)
}
