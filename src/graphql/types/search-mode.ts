import { builder } from '../builder.ts'

/** How search looks for papers. */
export const searchMode = builder.enumType('SearchMode', {
  description: 'How search looks for papers.',
  values: {
    KEYWORD: {
      description:
        'By the words: papers that have any of them, in whatever English ending, with or without accents; rare words count for more, words of a title most. Words between double quotes stay together.',
    },
    SEMANTIC: {
      description: 'By the meaning: all papers, those whose vectors are nearest to that of the query first.',
    },
    HYBRID: { description: 'By both: papers that either way puts among the first come first.' },
  } as const,
})
