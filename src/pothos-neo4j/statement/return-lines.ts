import { apartMarks } from './apart-marks.ts'

const { begin, end } = apartMarks

const marked = new RegExp(`${begin}([^${begin}${end}]*)${end}`, 'g')

const unindented = (text: string): string => {
  const depth = /\n( *)\S*$/.exec(text)?.[1] ?? ''
  return text.replaceAll(`\n${depth}`, '\n')
}

/** RETURN, after a WITH for what must be apart; the variables are named by the depth of the query. */
export const returnLines = (answer: string, depth: number): string[] => {
  const columns: string[] = []
  const text = answer.replaceAll(marked, (_found, expression: string) => {
    const name = `s${depth}_${columns.length}`
    columns.push(`${unindented(expression)} AS ${name}`)
    return name
  })
  return [...(columns.length === 0 ? [] : [`WITH *, ${columns.join(', ')}`]), `RETURN ${text}`]
}
