/** Small words that begin a family name: "von Neumann", "van der Waals". */
export const nameParticles: ReadonlySet<string> = new Set(
  'da de del della den der di dos du ibn la le ten ter van von zu zur'.split(' '),
)
