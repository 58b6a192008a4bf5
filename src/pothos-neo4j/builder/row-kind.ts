import type { Property } from '../graph/property.ts'

/** What an object over a row holds, in types: a node's name, a relationship's, and other values. */
export type Kind<
  Node = unknown,
  Relationship = unknown,
  Values extends Readonly<Record<string, Property>> = Readonly<Record<never, Property>>,
> = { node: Node; relationship: Relationship; values: Values }

declare const kind: unique symbol

/** Notes on a type's reference what its rows hold; there is nothing of it at run time. */
export type OfKind<K extends Kind> = { readonly [kind]?: K }

/** What is noted on a reference. */
export type KindOf<Ref> = Ref extends { readonly [kind]?: infer K } ? NonNullable<K> : never
