import { decodeEntities } from './decode-entities.ts'
import { dropSoftHyphens } from './drop-soft-hyphens.ts'
import { dropUnseenSigns } from './drop-unseen-signs.ts'
import { stripTags } from './strip-tags.ts'

/** Tags that were written as character references, in pairs as no mention of a tag has them. */
const escapedTags =
  /<((?:jats:)?(?:su[bp]|i|b|em|p|strong|italic|bold|scp?|span))(?:\s[^<>]{0,200})?>[^<>]{0,2000}<\/\1>/iu

const decoded = (text: string): string => {
  const plain = decodeEntities(text)
  return plain !== text && escapedTags.test(plain) ? stripTags(plain) : plain
}

/**
 * What a reader sees of a text with HTML, JATS or MathML: tags gone, powers and indexes as one types them, character references read, soft hyphens and signs that
 * nobody sees gone, runs of white space and control characters one space.
 */
export const plainText = (text: string): string =>
  dropUnseenSigns(dropSoftHyphens(decoded(stripTags(text))))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
