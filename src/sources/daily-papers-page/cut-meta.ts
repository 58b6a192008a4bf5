const bullet = '(?:[·•∙⋅●◦○▪■‣⁃・|]|[-*–—](?= |$))'
const counted = new RegExp(`^${bullet}(?: ?\\d[\\d,]*(?: a?u?t?h?o?r?s?)?)?$`, 'iu')
const named = new RegExp(`^${bullet} ?.{1,80}(?<![.!?:;])$`, 'u')

/** Whether the last text of a page is the beginning of a meta block, as where a file was cut there: '• 1', or '• CMU' on a page that has meta blocks. */
export const cutMeta = (text: string, hasMetaBlocks: boolean): boolean =>
  counted.test(text) || (hasMetaBlocks && named.test(text))
