/** The global id of a node: base64 of `Type:key`, where the key is what the graph knows it by. */
export const globalId = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64')
