import { indented } from './indented.ts'

const longest = 100

/** A Cypher list: on one line where that is short. */
export const listText = (items: readonly string[]): string => {
  const line = `[${items.join(', ')}]`
  return line.length <= longest && !line.includes('\n')
    ? line
    : ['[', indented(items.join(',\n')), ']'].join('\n')
}
