import { filmsSchema } from '../films/films-schema.ts'
import type { QuerySpace } from './random-query.ts'

const id = (text: string): string => Buffer.from(text).toString('base64')

/** Queries over films, with arguments that find something, and some that do not. */
export const filmsSpace: QuerySpace = {
  schema: filmsSchema,
  without: ['Film.decade', 'Film.greeting', 'Film.self', 'Query.picked', 'Query.pickedPage'],
  values: {
    'film.id': ['film-1', 'film-3', 'film-6', 'none'],
    'person.id': [1, 3, 99],
    'node.id': ['Film:film-7', 'Person:3', 'Studio:studio-2', 'Genre:noir', 'Film:none'].map(id),
    ids: ['Film:film-7', 'Person:3', 'Studio:studio-2', 'Genre:noir', 'Film:none'].map(id),
    slug: ['drama', 'noir', 'studio-1', 'studio-2', 'none'],
    genre: ['drama', 'comedy'],
    titles: ['The New Film 1', 'The Lost Film 2'],
    before: ['(', '<'],
    and: ['and', '&'],
    first: [1, 2, 3],
    last: [1, 2, 3],
  },
}
