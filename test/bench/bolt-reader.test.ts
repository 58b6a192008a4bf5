import { expect, test } from 'vitest'
import { boltHandshake } from '../../bench/side-by-side/counts/bolt-handshake.ts'
import { boltReader } from '../../bench/side-by-side/counts/bolt-reader.ts'

const RUN = 0x10
const PULL = 0x3f

/** A message in one chunk, with its end. */
const message = (signature: number, length = 2): Buffer => {
  const body = Buffer.alloc(length)
  body.writeUInt8(0xb1, 0)
  body.writeUInt8(signature, 1)
  const header = Buffer.alloc(2)
  header.writeUInt16BE(length)
  return Buffer.concat([header, body, Buffer.alloc(2)])
}

const offers = Buffer.alloc(20)

test('messages are counted however the connection cuts them', () => {
  const seen: number[] = []
  const { ofClient } = boltHandshake()
  const reader = boltReader(ofClient, (signature) => seen.push(signature))
  const sent = Buffer.concat([offers, message(RUN), message(PULL, 300)])
  reader.feed(sent.subarray(0, 7))
  reader.feed(sent.subarray(7, 21))
  reader.feed(sent.subarray(21, 23))
  reader.feed(sent.subarray(23))
  expect(seen).toEqual([RUN, PULL])
})

test('a message of several chunks is one message', () => {
  const seen: number[] = []
  const reader = boltReader(
    () => 0,
    (signature) => seen.push(signature),
  )
  reader.feed(Buffer.from([0, 1, 0xb1, 0, 2, RUN, 0x00, 0, 0]))
  expect(seen).toEqual([RUN])
})

test('a handshake by manifest, where the server names its versions, is passed over on both sides', () => {
  const { ofServer, ofClient } = boltHandshake()
  const seen: string[] = []
  const server = boltReader(ofServer, () => seen.push('server'))
  const client = boltReader(ofClient, () => seen.push('client'))
  client.feed(offers)
  server.feed(Buffer.from([0x00, 0x00, 0x01, 0xff, 0x01, 0x00, 0x00, 0x08, 0x05, 0x00]))
  client.feed(Buffer.concat([Buffer.from([0x00, 0x00, 0x08, 0x05, 0x00]), message(RUN)]))
  server.feed(message(0x70))
  expect(seen).toEqual(['client', 'server'])
})
