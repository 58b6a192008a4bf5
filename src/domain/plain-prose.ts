import { dropSoftHyphens } from './drop-soft-hyphens.ts'
import { joinBrokenAddresses } from './join-broken-addresses.ts'
import { mendHyphens } from './mend-hyphens.ts'
import { plainText } from './plain-text.ts'
import { readGlyphs } from './read-glyphs.ts'

/** Running text in one line: as plainText, with the words and addresses whole that lines' ends divided. */
export const plainProse = (text: string): string =>
  plainText(mendHyphens(joinBrokenAddresses(dropSoftHyphens(readGlyphs(text)))))
