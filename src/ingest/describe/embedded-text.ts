import type { PaperText } from '../../knowledge/knowledge.ts'

/** The text that a paper's vector is made from. */
export const embeddedText = ({ title, text }: Pick<PaperText, 'title' | 'text'>): string =>
  `${title}\n\n${text}`
