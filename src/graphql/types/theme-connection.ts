import { builder } from '../builder.ts'

/** A page of themes. */
export const themeConnection = builder.connectionObject(
  { type: 'Theme', name: 'ThemeConnection', description: 'A page of themes.' },
  { name: 'ThemeEdge', description: 'One place in a page of themes.' },
)
