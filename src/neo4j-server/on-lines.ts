import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { z } from 'zod'

const parsedLine = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Calls `receive` for each line of JSON that `schema` accepts; any other line ends the connection. */
export const onLines = <T>(socket: Socket, schema: z.ZodType<T>, receive: (message: T) => void): void => {
  const lines = createInterface({ input: socket, crlfDelay: Infinity })
  // It repeats the socket's errors; the socket's own listeners see to them.
  lines.on('error', () => {})
  lines.on('line', (line) => {
    const message = schema.safeParse(parsedLine(line))
    if (message.success) receive(message.data)
    else socket.destroy()
  })
}
