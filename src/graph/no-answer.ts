/** Neo4j holds its connections open and says nothing. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'

  constructor(milliseconds: number) {
    super(`Neo4j gave no answer in ${milliseconds} ms.`)
  }
}
