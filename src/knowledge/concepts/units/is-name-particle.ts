import { nameParticles } from '../../names/name-particles.ts'
import type { Reading } from '../../text/reading.ts'

/** Whether a small word belongs to the name behind it: "von Neumann algebra", "van der Waals force". */
export const isNameParticle = ({ tokens }: Reading, place: number): boolean => {
  if (!nameParticles.has(tokens[place]?.text ?? '')) return false
  const next = tokens[place + 1]
  const name = nameParticles.has(next?.text ?? '') ? tokens[place + 2] : next
  return next?.joins === true && name?.joins === true && /^\p{Lu}\p{Ll}/u.test(name.text)
}
