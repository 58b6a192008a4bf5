import { together } from '../statement/together.ts'
import { numberParameters } from '../statement/number-parameters.ts'
import { parameterValue } from '../statement/parameter-value.ts'
import type { Statement } from '../statement/statement.ts'
import type { Expression, Reading } from './plan.ts'

/** A selection as one statement; only the parameters differ from request to request. */
export type CompiledSelection = {
  /** Of the text, in characters. */
  length: number
  statementFor(readings: readonly Reading[]): Statement
  decode: Expression['decode']
}

/** Makes the statement of an expression, whose value is `value` of the first row; where there is no row, there is no value. */
export const compileSelection = ({ text: expression, clauses, decode }: Expression): CompiledSelection => {
  const lines = clauses?.join('\n') ?? `RETURN ${expression}`
  const { text, places } = numberParameters(`${together(lines)} AS value`)
  return {
    length: text.length,
    statementFor: (readings) => ({
      text,
      parameters: Object.fromEntries(
        places.map(({ reader, place }, index) => [
          `p${index}`,
          parameterValue(readings[reader]?.values[place]),
        ]),
      ),
    }),
    decode,
  }
}
