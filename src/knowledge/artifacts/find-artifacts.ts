import type { Artifact } from './artifact.ts'
import { artifactAt } from './artifact-at.ts'
import { findAddresses } from './find-addresses.ts'
import { homePage } from './home-page.ts'
import { isOwnAddress } from './is-own-address.ts'
import { locateAddresses } from './locate-addresses.ts'

/** An artifact that a paper points to; `isOwn` where a source states it for the paper or the text says that it is the paper's own work. */
export type FoundArtifact = Artifact & { isOwn: boolean }

/** Signs of a text around an address, which no address has beyond ASCII. */
const signs = /\s|[^\p{ASCII}\p{L}\p{M}\p{N}]/u

/** A stated address with letters beyond ASCII as a browser sends it: in running text an address ends with the first of them. */
const sent = (url: string): string =>
  /[^\p{ASCII}]/u.test(url) && !signs.test(url) && URL.canParse(url) ? new URL(url).href : url

/** The artifacts at the addresses that a paper's sources state and its text names, each once, in order. */
export const findArtifacts = (urls: string[], text: string): FoundArtifact[] => {
  const found = new Map<string, FoundArtifact>()
  const add = (artifact: Artifact | null, isOwn: boolean): void => {
    if (artifact === null) return
    const known = found.get(artifact.key)
    found.set(artifact.key, { ...(known ?? artifact), isOwn: isOwn || known?.isOwn === true })
  }
  // A stated address may carry a sentence's full stop too, and may have lost its case: the text's own spelling comes first.
  for (const { address, before } of locateAddresses(text))
    add(artifactAt(address) ?? homePage(address, before), isOwnAddress(before))
  for (const address of urls.flatMap((url) => findAddresses(sent(url)))) add(artifactAt(address), true)
  return [...found.values()]
}
