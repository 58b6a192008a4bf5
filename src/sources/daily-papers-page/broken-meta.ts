const dots = '·•∙⋅'
const loneDot = new RegExp(`^[${dots}]$`, 'u')
const counted = new RegExp(
  `^(?:(?:[${dots}●◦○▪■‣⁃・|*–—-] ?)\\d[\\d,]* authors?(?![\\p{L}\\p{N}])|\\d[\\d,]* authors?(?: *[${dots}]|$))`,
  'iu',
)

/** A name, and what stands in a line below it. */
const longestName = 100
const longestRest = 60

const areShort = (lines: string[]): boolean =>
  lines.length <= 2 && lines.every((line) => line.length <= longestRest)

/**
 * At which of these lines, which stand together and have no meta block among them, begins what is meant as one: a dot that has a line of its own
 * at the end, with a name above it, or authors that are counted. Null where nothing of the kind is there.
 */
export const brokenMeta = (lines: string[]): number | null => {
  const dot = lines.findLastIndex((line) => loneDot.test(line))
  if (dot !== -1 && areShort(lines.slice(dot + 1)))
    return dot > 0 && (lines[dot - 1]?.length ?? 0) <= longestName ? dot - 1 : dot
  const authors = lines.findLastIndex((line) => line.length <= longestName && counted.test(line))
  return authors !== -1 && areShort(lines.slice(authors + 1)) ? authors : null
}
