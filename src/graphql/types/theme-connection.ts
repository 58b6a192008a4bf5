import { builder } from '../builder.ts'

/** A page of themes. */
export const themeConnection = builder.graphConnection('ThemeConnection', {
  type: 'Theme',
  description: 'A page of themes.',
  edge: { description: 'One place in a page of themes.' },
})
