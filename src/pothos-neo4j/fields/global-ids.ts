import { requestError } from '../page/request-error.ts'

/** How nodes are named to clients: by a text made of their type and key. */
export type GlobalIds = {
  encode(type: string, key: string): string
  /** Throws for a text that is none. */
  decode(id: string): { type: string; key: string }
}

/** Relay's usual form: `Type:key` in base64. */
export const base64Ids: GlobalIds = {
  encode: (type, key) => Buffer.from(`${type}:${key}`).toString('base64'),
  decode: (id) => {
    const text = Buffer.from(id, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    if (colon < 1) throw requestError('BAD_ID', `'${id}' is no id: pass one that this server gave.`)
    return { type: text.slice(0, colon), key: text.slice(colon + 1) }
  },
}
