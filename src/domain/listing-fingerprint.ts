import { createHash } from 'node:crypto'
import { titleKey } from './title-key.ts'

/** Takes the titles of a listing one by one; the digest tells listings apart. */
export type ListingFingerprint = {
  add(title: string): void
  /** SHA-256, hexadecimal. Ends it: nothing can be added afterwards. */
  digest(): string
}

/** A fingerprint of a listing: SHA-256 over the title keys in order, each followed by a line feed. */
export const listingFingerprint = (): ListingFingerprint => {
  const hash = createHash('sha256')
  return { add: (title) => void hash.update(`${titleKey(title)}\n`), digest: () => hash.digest('hex') }
}
