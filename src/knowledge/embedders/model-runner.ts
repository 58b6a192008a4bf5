/** Runs an encoder. */
export type ModelRunner = {
  /** One unit vector for each list of tokens, in their order. */
  run(lists: number[][]): Promise<number[][]>
  /** Lets go of the model's memory; nothing may run meanwhile. */
  close(): Promise<void>
}
