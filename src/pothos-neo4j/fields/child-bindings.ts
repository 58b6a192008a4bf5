import type { Bindings } from '../selection/bindings.ts'

/** The variables of rows that are found one subquery further in: named by depth, so that equal selections have equal texts. */
export const childBindings = (
  { depth }: Pick<Bindings, 'depth'>,
  values: Iterable<string>,
  connection: number | null,
): Bindings => ({
  depth: depth + 1,
  node: `n${depth + 1}`,
  relationship: `r${depth + 1}`,
  values: Object.fromEntries([...values].map((name) => [name, `${name}${depth + 1}`])),
  connection,
})
