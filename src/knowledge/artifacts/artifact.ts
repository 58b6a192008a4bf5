import type { ArtifactLink } from '../knowledge.ts'

/** What an address alone tells of an artifact; `account` is the owner's account in lower case, at hosts whose accounts organisations are known by. */
export type Artifact = Omit<ArtifactLink, 'organization'> & { account: string | null }
