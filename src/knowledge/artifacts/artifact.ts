import type { ArtifactLink } from '../knowledge.ts'

/**
 * What an address alone tells of an artifact; `account` is what organisations are known by: the
 * owner's account in lower case at the hosts that everybody uses, the host itself elsewhere. Null where neither tells whose it is.
 */
export type Artifact = Omit<ArtifactLink, 'organization'> & { account: string | null }
