import { joinBrokenAddresses } from '../../domain/join-broken-addresses.ts'
import { mendAddresses } from './mend-addresses.ts'
import { trimAddress } from './trim-address.ts'

/**
 * A scheme, or a host that people write without one. Any other host without one may be a mere word, unless it has three parts and a path: "ai.meta.com/x". The last part is no
 * ending of a file that is that of a country too.
 */
const opening =
  /https?:\/\/|(?<![\w@./-])(?:(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co|hf\.co)\/|(?=(?:www\.)?(?:kaggle\.com\/datasets|modelscope\.cn\/(?:models|datasets)|zenodo\.org\/records?)\/)|(?=gitlab\.[a-z0-9.-]{1,60}\/)|(?=[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){1,4}\.(?:ai|com|edu|gov|int|io|net|org|(?!cc|md|pl|ps|py|rs|sh|so)[a-z]{2})\/[\w~])|(?=(?:ai|deepmind|research)\.google\/)|(?=[a-z0-9-]{1,40}\.github\.io\b)|(?=www\.[a-z0-9-]{1,60}\.[a-z0-9.-]{1,60}\/))/giu

/** Letters of addresses: braces, quotes, angle brackets and everything beyond ASCII end one. The bound keeps odd texts from costing much. */
const letters = /[\w.~:/?#@!$&'()*+,;=%-]{0,2048}/uy

/** The address that begins at an offset. */
const readAddress = (text: string, start: number): string => {
  letters.lastIndex = start
  return letters.exec(text)?.[0] ?? ''
}

const withScheme = (written: string): string => (/^https?:/iu.test(written) ? written : `https://${written}`)

/** An address as it is written, and the text before it. */
export type LocatedAddress = { address: string; before: string }

/** How far back the words reach that say whose an address is. */
const reach = 400

/** Each address in a text, as often as it comes, with up to 400 characters of what stands before it. Linear in the text. */
export const locateAddresses = (text: string): LocatedAddress[] => {
  const plain = joinBrokenAddresses(mendAddresses(text))
  const found: LocatedAddress[] = []
  let end = 0
  for (const { index } of plain.matchAll(opening)) {
    if (index < end) continue
    const read = readAddress(plain, index)
    end = index + read.length
    const before = plain.slice(Math.max(0, index - reach), index)
    // Two addresses may run together, as in "https://a.b,https://a.b/c".
    for (const written of read.split(/(?<=.)(?=https?:\/\/)/iu)) {
      const trimmed = trimAddress(written)
      if (/[a-z0-9]\.[a-z]/iu.test(trimmed)) found.push({ address: withScheme(trimmed), before })
    }
  }
  return found
}
