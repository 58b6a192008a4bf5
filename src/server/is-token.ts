import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether an Authorization header carries the token, found out in a time that says nothing of either. */
export const isToken = (token: string, authorization: string | null): boolean => {
  const given = /^bearer +(\S+)$/iu.exec(authorization ?? '')?.[1]
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}
