import { builder } from '../builder.ts'

/** How search looks for papers. */
export const searchMode = builder.enumType('SearchMode', {
  description: 'How search looks for papers.',
  values: {
    KEYWORD: {
      description:
        'By the words: first what they name, if they are an arXiv id, a DOI or the name of an author, in full or with initials, or the family name; then papers that have any of them, in whatever English ending, in British or American spelling, with or without accents; rare words count for more, words of a title most. Words between double quotes stay together.',
    },
    SEMANTIC: {
      description:
        'By the meaning: papers whose vectors are near to that of the query, the nearest first. Those that are no nearer than unrelated texts are left out; not so with a model behind an address, where that is not known. A model of this machine reads English, and finds nothing for a query in another script.',
    },
    HYBRID: {
      description:
        'By both: papers that either way finds; what the words name, and then those that it puts among the first, come first. While what turns texts into vectors cannot be had or does not answer, by the words alone: `mode` of the connection says so.',
    },
  } as const,
})
