import type { Context } from '../context.ts'
import type { Imports } from './imports.ts'
import { writesOff } from './writes-off.ts'

/** The imports that a request may make. Throws WRITES_OFF where the server takes none. */
export const importsOf = ({ imports }: Context): Imports => {
  if (imports === null) throw writesOff()
  return imports
}
