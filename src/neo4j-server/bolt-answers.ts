import { connect } from 'node:net'

/** Bolt's greeting: its magic number, then four proposals of a version, of which 5.0 to 5.4 is the one that is not empty. */
const GREETING = Buffer.from('6060b01700040405000000000000000000000000', 'hex')

/**
 * Whether something answers Bolt's greeting on that port of 127.0.0.1. To be connected is not enough: Docker takes
 * connections on a published port before, and whether or not, anything in the container listens.
 */
export const boltAnswers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const settle = (answers: boolean) => {
      socket.destroy()
      resolve(answers)
    }
    socket.once('connect', () => socket.write(GREETING))
    socket.once('data', () => settle(true))
    socket.once('error', () => settle(false))
    socket.once('close', () => settle(false))
    socket.setTimeout(1000, () => settle(false))
  })
