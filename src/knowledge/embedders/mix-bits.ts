/** The 32 bits of a number, each made to depend on all of them, without sign: MurmurHash3's finaliser. */
export const mixBits = (bits: number): number => {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
