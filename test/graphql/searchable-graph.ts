import { saveCorpus } from '../../src/graph/import/save-corpus.ts'
import { saveVectors } from '../../src/graph/import/save-vectors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { countWords } from '../../src/knowledge/similarity/words/count-words.ts'
import { encodeWordProfile } from '../../src/knowledge/similarity/words/encode-word-profile.ts'
import { wordProfile } from '../../src/knowledge/similarity/words/word-profile.ts'
import { smallPapers, writeSmallGraph } from './small-graph.ts'

/** Texts of some papers of the small graph; p11 has only its summary, p12 only its title, in another script, and no vector. */
const texts = [
  {
    id: 'p01',
    abstract:
      'Knowledge distillation trains a small translator. The teacher <T> is a large translator & stays frozen.',
  },
  { id: 'p02', abstract: 'Pruning removes weights of a translator. Distillation is not used here.' },
  { id: 'p03', abstract: 'Knowledge graphs hold facts about cities and rivers.' },
  { id: 'p04', abstract: 'Distilling knowledge of a large translator into a student of few layers.' },
  { id: 'p05', abstract: 'Rivers flood cities, and satellites see the floods.' },
  { id: 'p06', abstract: 'Weights of a translator are quantised to four bits.' },
  { id: 'p07', abstract: 'Satellites photograph rivers and harbours every day.' },
  { id: 'p08', abstract: 'Pictures of harbours are sorted by a convolutional network.' },
  { id: 'p09', abstract: 'A convolutional network is pruned for cameras in harbours.' },
  { id: 'p10', abstract: 'Readers of two tongues judge translators, the higher the better.' },
]

const titleOf = (id: string): string => smallPapers.find((paper) => paper.id === id)?.title ?? ''

/** Writes the small graph with texts, lexical vectors and word profiles, by the rules of schema/model.md. */
export const writeSearchableGraph = async (graph: Graph): Promise<void> => {
  await writeSmallGraph(graph)
  const profiles = texts.map(({ id, abstract }) => ({ id, profile: wordProfile(titleOf(id), abstract) }))
  const corpus = countWords(
    { papers: 0, documentFrequencies: [] },
    profiles.map(({ profile }) => profile),
  )
  const vectors = await lexicalEmbedder.embed(
    texts.map(({ id, abstract }) => `${titleOf(id)}\n\n${abstract}`),
    corpus,
  )
  await graph.write(async (run) => {
    await run({
      text: 'UNWIND $papers AS p MATCH (n:Paper {id: p.id}) SET n.abstract = p.abstract, n.wordProfile = p.wordProfile',
      parameters: {
        papers: texts.map(({ id, abstract }, place) => ({
          id,
          abstract,
          wordProfile: encodeWordProfile(profiles[place]?.profile ?? new Uint32Array()),
        })),
      },
    })
    await run({
      text: "MATCH (p:Paper {id: 'p11'}) SET p.summary = 'Drones deliver parcels.'",
      parameters: {},
    })
    await run(saveVectors(texts.map(({ id }, place) => ({ id, embedding: vectors[place] ?? [] }))))
    await run(saveCorpus({ ...corpus, embedder: 'lexical', dimensions: lexicalEmbedder.dimensions }))
  })
}
