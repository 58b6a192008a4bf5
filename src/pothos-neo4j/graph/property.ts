/** What one value of a property is. A `date` and a `dateTime` arrive as ISO 8601 texts. */
export type ScalarKind = 'string' | 'int' | 'float' | 'boolean' | 'date' | 'dateTime'

/** `'int'`, `'int?'` where it may be missing, `'string[]'`, `'string[]?'`; or the texts that it is one of. */
export type Property =
  | `${ScalarKind}${'' | '[]'}${'' | '?'}`
  | { readonly oneOf: readonly string[]; readonly list?: boolean; readonly nullable?: boolean }

type ScalarShapes = {
  string: string
  int: number
  float: number
  boolean: boolean
  date: string
  dateTime: string
}

type Listed<Shape, List> = List extends true ? readonly Shape[] : Shape

type Nullable<Shape, IsNullable> = IsNullable extends true ? Shape | null : Shape

/** The TypeScript type of a property's value. */
export type PropertyShape<P> = P extends `${infer Rest}?`
  ? PropertyShape<Rest> | null
  : P extends `${infer Rest}[]`
    ? readonly PropertyShape<Rest>[]
    : P extends keyof ScalarShapes
      ? ScalarShapes[P]
      : P extends { readonly oneOf: readonly (infer Text)[] }
        ? Nullable<
            Listed<Text, P extends { readonly list: true } ? true : false>,
            P extends { readonly nullable: true } ? true : false
          >
        : never

/** Values by the names of their properties. */
export type PropertiesShape<P> = { readonly [Name in keyof P]: PropertyShape<P[Name]> }
