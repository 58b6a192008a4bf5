/** Comments, strings and quoted names are taken whole, so that a semicolon in one of them ends nothing. */
const part = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|[^]/gu

const isComment = (text: string): boolean =>
  text.length > 1 && (text.startsWith('//') || text.startsWith('/*'))

/** The statements of a Cypher script, without comments and without the semicolons between them. */
export const splitCypher = (script: string): string[] => {
  const statements = ['']
  for (const [text] of script.matchAll(part)) {
    if (text === ';') statements.push('')
    else if (!isComment(text)) statements[statements.length - 1] += text
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '')
}
