/** What a function gives, or the error that it throws: where that stands in an answer, GraphQL says so in its place and answers the rest. */
export const attempted = <Value>(make: () => Value): Value | Error => {
  try {
    return make()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
