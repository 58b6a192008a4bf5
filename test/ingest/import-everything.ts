import type { Listing } from '../../src/domain/listing.ts'
import { topicVectors } from '../../src/ingest/readers/topic-vectors.ts'
import { loadReferenceData } from '../../src/ingest/load-reference-data.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import type { Importer } from './importer.ts'
import { reference } from './importer.ts'
import { listedOn } from './listed-on.ts'

const page: Listing = {
  source: 'daily-papers-page',
  monthDay: '01-08',
  date: '2026-01-08',
  title: 'Daily Papers, 8 January 2026',
  fingerprint: 'ab12',
}

const beams = {
  id: 'a',
  title: 'Beams of Light across Many Languages',
  abstract: 'Beam search and BLEU in machine translation: https://github.com/acme/beams',
  authors: ['Ada Ample'],
  organizations: ['Acme'],
  arxivId: '2501.00001',
}
const rays = {
  ...beams,
  id: 'b',
  title: 'Rays of Darkness across Few Languages',
  arxivId: undefined,
  doi: '10.1000/rays',
}
const candles = { id: 'c', title: 'Candles and Beam Search', abstract: 'Beam search by candlelight.' }

/** More than a list of similar papers holds. Their concept is first written as in a title, then as in a text, then stated, and given another name at last. Two even ones share more than others: of their pairs the last are the heaviest. */
const guessing = Array.from({ length: 14 }, (_, place) => {
  const task = place === 0 ? 'Masked Word Guessing' : 'masked word guessing'
  const own = 'abcdefghijkl'.charAt(place % 12).repeat(5)
  return {
    id: `g${place}`,
    title: `Guesses ${place} of Many Kinds`,
    abstract: `We train for ${task}${place === 13 ? ' (MWG)' : ''} on letters, and ${task} helps ${own}.`,
    concepts: place === 0 ? [] : [task, 'word guessing'].slice(place % 2),
  }
})

/** Says that its vectors are a language model's, so that papers are compared by them too. */
const withMeaning = { ...lexicalEmbedder, name: 'http://localhost/v1#made' }

/** Imports that send each statement an import can send: new, changed, merged and parted papers, listings, an import that is kept and one that is stale; refreshes. */
export const importEverything = async (importer: Importer): Promise<void> => {
  await loadReferenceData(importer.graph, { ...reference, topics: reference.topics.slice(0, 2) })
  await importer.importRows([beams, rays, candles], {
    source: listedOn(page),
    limits: { rows: 1, bytes: 1_000_000 },
  })
  await importer.importRows([beams, rays], { source: listedOn({ ...page, fingerprint: 'cd34' }) })
  await importer.importRows([{ ...candles, publishedAt: '2026-01-08', upvotes: 3 }])
  await importer.importRows([{ ...candles, urls: ['https://github.com/acme/candles'] }])
  await importer.importRows([{ ...candles, title: 'The of and', abstract: 'of the' }])
  await importer.refresh({ embedder: withMeaning })
  await importer.importRows([{ ...candles, title: 'More Candles and Beams' }], { embedder: withMeaning })
  await importer.refresh()
  await importer.importRows([{ id: 'd', title: 'Both', arxivId: '2501.00001', doi: '10.1000/rays' }])
  await importer.importRows([{ id: 'd', title: 'Both', arxivId: '2501.00001' }])
  await importer.importRows([{ id: 'd', title: 'Both', doi: '10.1000/rays' }])
  await topicVectors(importer.graph, reference.topics, withMeaning)
  await importer.importRows(guessing.slice(0, 1))
  await importer.importRows(guessing.slice(1, 12), {
    blockSize: 5,
    limits: { rows: 5, bytes: 1_000_000 },
  })
  await importer.importRows(guessing.slice(12))
  await importer.refresh()
}
