import { AsyncLocalStorage } from 'node:async_hooks'

/** The id of the request that is being answered, for whatever happens on its behalf. */
export const requestScope = new AsyncLocalStorage<string>()
