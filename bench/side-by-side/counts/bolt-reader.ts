/** Reads what one side of a Bolt connection sends, however it is cut, and calls back with the signature of each message. */
export type BoltReader = { feed(bytes: Buffer): void }

/** How many bytes the handshake has from that side, as far as is known; null where more of it must be seen. */
export type Handshake = (received: Buffer) => number | null

const chunkHeader = 2

/**
 * A reader that passes over the handshake. A message is a run of chunks, each behind two bytes of length, that ends with an empty one; its second byte
 * is its signature (https://neo4j.com/docs/bolt/current/bolt/message/).
 */
export const boltReader = (handshake: Handshake, onMessage: (signature: number) => void): BoltReader => {
  let waiting = Buffer.alloc(0)
  let isOpen = false
  let message = Buffer.alloc(0)

  const open = (): boolean => {
    const length = isOpen ? 0 : handshake(waiting)
    if (length === null || waiting.length < length) return false
    waiting = waiting.subarray(length)
    isOpen = true
    return true
  }

  return {
    feed(bytes) {
      waiting = Buffer.concat([waiting, bytes])
      if (!open()) return
      while (waiting.length >= chunkHeader) {
        const end = chunkHeader + waiting.readUInt16BE(0)
        if (waiting.length < end) return
        const chunk = waiting.subarray(chunkHeader, end)
        waiting = waiting.subarray(end)
        if (chunk.length > 0) {
          if (message.length < 2) message = Buffer.concat([message, chunk.subarray(0, 2)])
        } else if (message.length >= 2) {
          onMessage(message.readUInt8(1))
          message = Buffer.alloc(0)
        }
      }
    },
  }
}
