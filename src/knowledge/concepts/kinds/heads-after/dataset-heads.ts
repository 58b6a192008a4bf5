/** What ends the names of data after these words only. Head -> the words that go directly before it; '_' joins the words of one. */
export const datasetHeads: Readonly<Record<string, string>> = {
  collection: 'test document text image',
  lexicon: 'sentiment emotion polarity',
  set: 'data test validation evaluation diagnostic challenge training',
  suite: 'benchmark',
}
