/** The encodings that a body can be sent in, the better ones first. */
const offered = ['br', 'gzip'] as const

type Encoding = (typeof offered)[number]

const weights = (header: string): Map<string, number> =>
  new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
        const weight = parameters.find((text) => text.startsWith('q='))?.slice(2)
        return [name, weight === undefined ? 1 : Number(weight) || 0]
      }),
  )

/** The encoding to answer in by an Accept-Encoding header: of those that the client likes best, the best; null for none. */
export const acceptedEncoding = (header: string | null): Encoding | null => {
  const weightOf = weights(header ?? '')
  const liked = offered.map((name) => ({ name, weight: weightOf.get(name) ?? weightOf.get('*') ?? 0 }))
  const greatest = Math.max(...liked.map(({ weight }) => weight))
  return greatest === 0 || greatest < (weightOf.get('identity') ?? 0)
    ? null
    : (liked.find(({ weight }) => weight === greatest)?.name ?? null)
}
