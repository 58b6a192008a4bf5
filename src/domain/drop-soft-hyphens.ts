/** A text without soft hyphens; one at a line's end joins the lines. */
export const dropSoftHyphens = (text: string): string =>
  text.replace(/\u00ad(?:[^\S\n]{0,8}\r?\n[^\S\n]{0,8}| (?=\p{Ll}))?/gu, '')
