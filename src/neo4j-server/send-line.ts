import type { Socket } from 'node:net'
import type { HolderMessage } from './holder-message.ts'
import type { KeeperMessage } from './keeper-message.ts'

/** Sends a message as one line of JSON; to someone who has gone, nothing. */
export const sendLine = (socket: Socket, message: HolderMessage | KeeperMessage): void => {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
}
