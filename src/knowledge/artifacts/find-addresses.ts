import { locateAddresses } from './locate-addresses.ts'

/**
 * The addresses in a text as people write them, in order and each once: without the sentence's stops and brackets, with line breaks inside
 * mended, TeX and HTML escapes undone, a scheme added. Not yet canonical. Linear in the text.
 */
export const findAddresses = (text: string): string[] => [
  ...new Set(locateAddresses(text).map(({ address }) => address)),
]
