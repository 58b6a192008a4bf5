import type { Handshake } from './bolt-reader.ts'

/** Where a number of seven bits a byte ends, the last byte without its upper bit; null where it is not all there. */
const varintEnd = (bytes: Buffer, from: number): number | null => {
  for (let place = from; place < bytes.length; place += 1) if (bytes.readUInt8(place) < 0x80) return place + 1
  return null
}

/** The client's four offers behind its magic number. */
const offers = 20

/** What a server answers that names its versions and lets the client choose. */
const manifest = 0x00_00_01_ff

/** The two sides of one connection's handshake (https://neo4j.com/docs/bolt/current/bolt/handshake/). */
export const boltHandshake = (): { ofServer: Handshake; ofClient: Handshake } => {
  let hasManifest = false
  return {
    ofServer(received) {
      if (received.length < 4) return null
      hasManifest = received.readUInt32BE(0) === manifest
      if (!hasManifest) return 4
      if (received.length < 5) return null
      return varintEnd(received, 5 + 4 * received.readUInt8(4))
    },
    ofClient(received) {
      if (received.length <= offers) return null
      return hasManifest ? varintEnd(received, offers + 4) : offers
    },
  }
}
