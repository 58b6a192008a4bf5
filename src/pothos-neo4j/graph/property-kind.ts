import type { Property, ScalarKind } from './property.ts'

/** A property's definition, read. */
export type PropertyKind = { scalar: ScalarKind; list: boolean; nullable: boolean }

const scalars: readonly ScalarKind[] = ['string', 'int', 'float', 'boolean', 'date', 'dateTime']

/** Reads `'string[]?'` and its like. Throws for what is none. */
export const propertyKind = (property: Property): PropertyKind => {
  if (typeof property === 'object')
    return { scalar: 'string', list: property.list === true, nullable: property.nullable === true }
  const [, name, list, nullable] = /^(\w+?)(\[\])?(\?)?$/.exec(property) ?? []
  const scalar = scalars.find((known) => known === name)
  if (scalar === undefined)
    throw new Error(`'${property}' is no kind of property: use ${scalars.join(', ')}.`)
  return { scalar, list: list !== undefined, nullable: nullable !== undefined }
}
