const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** The first `length` digits of bytes in Crockford's base 32, lower case: five bits a digit, the highest first. */
export const base32 = (bytes: Uint8Array, length: number): string =>
  Array.from({ length }, (_, digit) => {
    const bit = digit * 5
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0)
    return digits.charAt((pair >> (11 - (bit & 7))) & 31)
  }).join('')
