/** What a word does in its sentence, as far as names need it. OTHER: articles, pronouns, conjunctions, auxiliaries ... */
export type WordClass =
  'NOUN' | 'PROPER_NOUN' | 'ADJECTIVE' | 'VERB' | 'ADVERB' | 'NUMBER' | 'PREPOSITION' | 'OTHER'
