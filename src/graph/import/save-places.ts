import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export type PlaceRow = { listing: string; position: number; paper: string }

/** Puts papers in their places on listings; `position` counts from 1. What stood in a place makes way. */
export const savePlaces = (places: PlaceRow[]): Statement => ({
  text: [
    'UNWIND $places AS place',
    'MATCH (l:Listing {id: place.listing})',
    'MATCH (p:Paper {id: place.paper})',
    'OPTIONAL MATCH (l)-[old:LISTS {position: place.position}]->()',
    'DELETE old',
    'CREATE (l)-[:LISTS {position: place.position, listing: l.id}]->(p)',
  ].join('\n'),
  parameters: { places: places.map((place) => ({ ...place, position: integer(place.position) })) },
})
