/** Parameters named `<prefix>0`, `<prefix>1`, ... in the order in which they are added; `add` gives what stands for the value in the text. */
export type ParameterList = { add(value: unknown): string; parameters: Record<string, unknown> }

/** An empty list. */
export const parameterList = (prefix: string): ParameterList => {
  const parameters: Record<string, unknown> = {}
  return {
    parameters,
    add(value) {
      const name = `${prefix}${Object.keys(parameters).length}`
      parameters[name] = value
      return `$${name}`
    },
  }
}
