import { isAddress } from './is-address.ts'
import { isInstitution } from './is-institution.ts'
import { isRegion } from './is-region.ts'

/** A postcode or a house's number; a name's own number ("360 AI Research") has three digits at most. */
const long = /(?<!\d)\d{4,6}(?!\d)/u

const isBareAddress = (text: string): boolean =>
  isRegion(text) || (long.test(text) && isAddress(text) && !isInstitution(text))

/** Texts that a stop parted, each address and each country with what it is the address of: "Birka University; Main Street 3, 10405 Birka". */
export const withAddresses = (texts: readonly string[]): string[] =>
  texts.reduce<string[]>((joined, text) => {
    const before = joined.at(-1)
    return before !== undefined && before !== '' && isBareAddress(text)
      ? [...joined.slice(0, -1), `${before.replace(/,$/u, '')}, ${text}`]
      : [...joined, text]
  }, [])
