import type { Films } from './open-films.ts'

type Page = {
  edges: { node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

const pageOf = (data: unknown): Page => {
  const { films } = Object(data)
  return films.edges === undefined ? films.films : films
}

/** The ids of all films of a connection, page by page from either end; `between` happens between two pages. In the connection's order. */
export const walkConnection = async (
  films: Films,
  end: 'first' | 'last',
  query: (page: string) => string,
  between: () => Promise<void> = async () => undefined,
): Promise<string[]> => {
  const pages: string[][] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const from = cursor === '' ? '' : `, ${end === 'first' ? 'after' : 'before'}: ${JSON.stringify(cursor)}`
    const { data, errors } = await films.ask(query(`${end}: 11${from}`))
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    const { edges, pageInfo } = pageOf(data)
    pages.push(edges.map(({ node }) => node.id))
    const more = end === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage
    cursor = more ? (end === 'first' ? pageInfo.endCursor : pageInfo.startCursor) : null
    await between()
  }
  return (end === 'first' ? pages : pages.reverse()).flat()
}
