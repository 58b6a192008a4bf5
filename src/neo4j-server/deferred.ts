/** A promise that is settled from outside, as Promise.withResolvers makes it from ES2024 on. */
export type Deferred<T> = {
  promise: Promise<T>
  resolve(value: T): void
  reject(error: Error): void
}

const unset = (): void => {}

export const deferred = <T>(): Deferred<T> => {
  let resolve: (value: T) => void = unset
  let reject: (error: Error) => void = unset
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
