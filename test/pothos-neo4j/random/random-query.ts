import {
  astFromValue,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  print,
} from 'graphql'
import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql'
import { randomValue } from './random-value.ts'
import type { Chance } from './seeded.ts'

/** A query with its variables. */
export type Asked = { source: string; variableValues: Record<string, unknown> }

/** What queries over a schema are made with. */
export type QuerySpace = {
  schema: GraphQLSchema
  /** Fields that are left out, as `Type.field`. */
  without: readonly string[]
  /** What arguments and input fields of some names may be. */
  values: Readonly<Record<string, readonly unknown[]>>
}

/**
 * A query by chance: aliases, arguments as literals and as variables, fragments of both kinds, @skip and @include, types of interfaces and unions. `chance` chooses what is asked for, and
 * `writing` how that is written: with which values, aliases and fragments.
 */
export const randomQuery = (
  { schema, without, values }: QuerySpace,
  chance: Chance,
  writing: Chance,
): Asked => {
  const variables: { declared: string; name: string; value: unknown }[] = []
  const fragments: string[] = []
  const variable = (type: string, value: unknown): string => {
    const name = `v${variables.length}`
    variables.push({ declared: `$${name}: ${type}`, name, value })
    return `$${name}`
  }
  const argumentText = (field: string, argument: GraphQLArgument): string => {
    const value = randomValue(`${field}.${argument.name}`, argument.type, writing, values)
    if (writing.often(0.4)) return `${argument.name}: ${variable(String(argument.type), value)}`
    const literal = astFromValue(value, argument.type)
    return literal ? `${argument.name}: ${print(literal)}` : `${argument.name}: null`
  }
  const argumentsText = (field: GraphQLField<unknown, unknown>): string => {
    const paging = chance.one(['first', 'last'])
    const wanted = field.args.filter(({ name, type }) => {
      if (String(type).endsWith('!')) return true
      if (['after', 'before'].includes(name)) return false
      return ['first', 'last'].includes(name) ? name === paging && chance.often(0.7) : chance.often(0.4)
    })
    return wanted.length === 0
      ? ''
      : `(${wanted.map((argument) => argumentText(field.name, argument)).join(', ')})`
  }
  const directive = (): string => {
    if (!chance.often(0.12)) return ''
    const name = chance.one(['skip', 'include'])
    return ` @${name}(if: ${variable('Boolean!', chance.often(0.5))})`
  }
  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const alias = writing.often(0.25) ? `a${writing.whole(100_000)}: ` : ''
    const type = getNamedType(field.type)
    const below = isLeafType(type) ? '' : ` ${selection(type, depth - 1)}`
    // Without an alias, one name might be asked for twice with different arguments.
    const name = field.args.length > 0 && alias === '' ? `b${writing.whole(100_000)}: ` : alias
    return `${name}${field.name}${argumentsText(field)}${directive()}${below}`
  }
  const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).filter(({ name }) => !without.includes(`${type.name}.${name}`))
      : []
  const inFragment = (type: GraphQLNamedType, text: string, only: string): string => {
    if (writing.often(0.5)) return `... on ${type.name}${only} ${text}`
    const name = `F${fragments.length}`
    fragments.push(`fragment ${name} on ${type.name} ${text}`)
    return `...${name}${only}`
  }
  const selection = (type: GraphQLNamedType, depth: number): string => {
    const fields = fieldsOf(type).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    const own = chance.some(fields, 3).map((field) => {
      const text = fieldText(field, depth)
      return writing.often(0.15) ? inFragment(type, `{ ${text} }`, '') : text
    })
    const narrowed = isAbstractType(type)
      ? chance
          .some(schema.getPossibleTypes(type), 2)
          .map((object) => inFragment(object, selection(object, depth - 1), directive()))
      : []
    return `{ __typename ${[...own, ...narrowed].join(' ')} }`
  }
  const root = schema.getQueryType()
  if (!root) throw new Error('The schema has no queries.')
  const body = selection(root, 5)
  const declared = variables.length === 0 ? '' : `(${variables.map((one) => one.declared).join(', ')})`
  return {
    source: [`query Asked${declared} ${body}`, ...fragments].join('\n'),
    variableValues: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
  }
}
