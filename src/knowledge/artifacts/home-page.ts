import type { Artifact } from './artifact.ts'
import { canonicalAddress } from './canonical-address.ts'
import { isReference } from './is-reference.ts'
import { isSharedHost } from './is-shared-host.ts'

/** What calls the page at the address that follows a project's own: "Project page: ", "our project website is at ". */
const label =
  /\b(?:(?:project|demo|companion)\s+(?:web\s?)?(?:page|site)|project(?:['’]s)?\s+home\s?page|project\s+website)\W*(?:\b(?:is|are|can\s+be\s+found|available)\s+)?(?:\b(?:at|on|here|via|under)\W+)?$/iu

/**
 * The project page at an address without a path, "https://widget.org", where the text before it says that it is one; null where it does not, for such an address is mostly
 * the home page of somebody.
 */
export const homePage = (address: string, before: string): Artifact | null => {
  const url = canonicalAddress(address)
  if (url === null || !label.test(before)) return null
  const { host, pathname } = new URL(url)
  if (pathname !== '/' || isReference(host)) return null
  return {
    key: url,
    url,
    kind: 'PROJECT_PAGE',
    owner: null,
    name: null,
    account: isSharedHost(host) ? null : host,
  }
}
