import { conceptKinds } from '../../domain/concept-kind.ts'

const schema = {
  type: 'object',
  properties: {
    concepts: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, kind: { type: 'string', enum: conceptKinds } },
        required: ['name', 'kind'],
        additionalProperties: false,
      },
    },
  },
  required: ['concepts'],
  additionalProperties: false,
}

const asSchema = {
  type: 'json_schema',
  json_schema: { name: 'concepts', strict: true, schema },
}

/**
 * How a service may be asked, best first: not every one knows answers after a schema, or JSON as such, and some models refuse a temperature. Without any of
 * these, the words of the request must do.
 */
export const requestForms: readonly Record<string, unknown>[] = [
  { temperature: 0, response_format: asSchema },
  { response_format: asSchema },
  { temperature: 0, response_format: { type: 'json_object' } },
  {},
]
