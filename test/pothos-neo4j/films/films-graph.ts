import { defineGraph } from '../../../src/pothos-neo4j/graph/define-graph.ts'

/** Films, who made them and what kind they are: another field than the one that the plugin was first made for. */
export const filmsGraph = defineGraph({
  nodes: {
    Film: {
      key: 'id',
      properties: {
        id: 'string',
        title: 'string',
        tagline: 'string?',
        released: 'int?',
        premiere: 'date?',
        changedAt: 'dateTime?',
        rating: 'float',
        inColor: 'boolean',
        countries: 'string[]',
        format: { oneOf: ['CINEMA', 'TELEVISION'] },
        byReleased: 'string',
      },
    },
    Person: { key: 'id', properties: { id: 'int', name: 'string', born: 'int?' } },
    Studio: { key: 'slug', properties: { slug: 'string', name: 'string', founded: 'date' } },
    Genre: { label: 'Kind', key: 'slug', properties: { slug: 'string', name: 'string' } },
  },
  relationships: {
    ACTED_IN: {
      from: 'Person',
      to: 'Film',
      properties: {
        role: 'string?',
        position: 'int',
        film: 'string',
        traits: 'string[]',
        weights: 'float[]',
      },
    },
    DIRECTED: { from: 'Person', to: 'Film' },
    MADE_BY: { from: 'Film', to: 'Studio', properties: { share: 'float' } },
    OF_KIND: { from: 'Film', to: 'Genre', properties: { kind: 'string', byReleased: 'string' } },
    BROADER: { from: 'Genre', to: 'Genre' },
    LIKES: { from: 'Person', to: ['Film', 'Person', 'Studio'], properties: { since: 'date' } },
    KNOWS: { from: 'Person', to: 'Person', properties: { years: 'int' } },
  },
})
