import type { Reading } from '../../text/reading.ts'

const particles = new Set('da de del della den der di dos du ibn la le ten ter van von zu zur'.split(' '))

/** Whether a small word belongs to the name behind it: "von Neumann algebra", "van der Waals force". */
export const isNameParticle = ({ tokens }: Reading, place: number): boolean => {
  if (!particles.has(tokens[place]?.text ?? '')) return false
  const next = tokens[place + 1]
  const name = particles.has(next?.text ?? '') ? tokens[place + 2] : next
  return next?.joins === true && name?.joins === true && /^\p{Lu}\p{Ll}/u.test(name.text)
}
