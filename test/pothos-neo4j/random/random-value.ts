import { GraphQLInputObjectType, isEnumType, isListType, isNonNullType } from 'graphql'
import type { GraphQLInputType } from 'graphql'
import type { Chance } from './seeded.ts'

/**
 * A value for an argument by its name and type; `values` knows what makes sense under some names, of the argument
 * alone or with its field's.
 */
export const randomValue = (
  name: string,
  type: GraphQLInputType,
  chance: Chance,
  values: Readonly<Record<string, readonly unknown[]>>,
): unknown => {
  if (isNonNullType(type)) return randomValue(name, type.ofType, chance, values)
  if (isListType(type)) return [1, 2, 3].map(() => randomValue(name, type.ofType, chance, values))
  const known = values[name] ?? values[name.replace(/^.*\./, '')]
  if (known !== undefined) return chance.one(known)
  if (isEnumType(type)) return chance.one(type.getValues()).name
  if (type instanceof GraphQLInputObjectType) {
    const fields = chance.some(Object.values(type.getFields()), 2)
    return Object.fromEntries(
      fields.map((field) => [field.name, randomValue(field.name, field.type, chance, values)]),
    )
  }
  if (type.name === 'Boolean') return chance.often(0.5)
  return type.name === 'Float' ? chance.whole(10) / 2 : 1 + chance.whole(5)
}
