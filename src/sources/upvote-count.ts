import { greatestCount } from './greatest-count.ts'

const scales: Record<string, number> = { k: 1_000, m: 1_000_000 }

/** The upvotes in '2', '1,024' or '1.2k' (1,200); null where the text is anything else, or too many. */
export const upvoteCount = (text: string): number | null => {
  if (/^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})$/u.test(text)) return Number(text.replaceAll(',', ''))
  const [, digits, scale = ''] = /^(\d{1,4}(?:\.\d{1,3})?) ?([km])$/iu.exec(text) ?? []
  const count = Math.round(Number(digits) * (scales[scale.toLowerCase()] ?? 1))
  return digits === undefined || count > greatestCount ? null : count
}
