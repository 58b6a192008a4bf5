import type { GraphiQLOptions } from 'graphql-yoga'

const pages = new Map<string, Promise<string>>()

/** A tab that GraphiQL opens by itself keeps a leftover shift, and jumps away under the first click on it. */
const stillTabs = '<style>.graphiql-tab { transform: none !important }</style>'

const rendered = async (options: GraphiQLOptions): Promise<string> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  // The page has `$&` in its script: the replacement must be a function.
  return renderGraphiQL(options).replace('</head>', () => `${stillTabs}</head>`)
}

/** GraphiQL as one page that loads nothing from elsewhere. It is 9 MB, so it is loaded when it is first asked for, and rendered once. */
export const graphiqlPage = (options: GraphiQLOptions): Promise<string> => {
  const key = JSON.stringify(options)
  const page = pages.get(key) ?? rendered(options)
  pages.set(key, page)
  return page
}
