import type { Artifact } from './artifact.ts'
import { artifactAt } from './artifact-at.ts'
import { findAddresses } from './find-addresses.ts'

/** The artifacts at the addresses that a paper's sources state and its text names, each once, in order. */
export const findArtifacts = (urls: string[], text: string): Artifact[] => {
  const found = new Map<string, Artifact>()
  // A stated address may carry a sentence's full stop too, and may have lost its case: the text's own spelling comes first.
  for (const address of [...findAddresses(text), ...urls.flatMap((url) => findAddresses(url))]) {
    const artifact = artifactAt(address)
    if (artifact !== null && !found.has(artifact.key)) found.set(artifact.key, artifact)
  }
  return [...found.values()]
}
