import { boundedKey } from './bounded-key.ts'
import { foldLetters } from './fold-letters.ts'
import { orderKey } from './order-key.ts'
import { tenDigits } from './ten-digits.ts'

/** The keys by which topics, concepts and organisations are sorted. */
export const entityOrderKeys = (entity: {
  slug: string
  name: string
  paperCount: number
}): { byName: string; byPaperCount: string } => ({
  byName: orderKey(boundedKey(foldLetters(entity.name)), entity.slug),
  byPaperCount: orderKey(tenDigits(entity.paperCount), entity.slug),
})
