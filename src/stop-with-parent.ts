/**
 * Calls `stop` once when the process that started this one through scripts/run.mjs has gone without a signal (kill -9):
 * the channel between the two closes then. Does nothing in a process that was started without such a channel.
 */
export const stopWithParent = (stop: () => void): void => {
  if (process.channel === undefined) return
  process.once('disconnect', stop)
  // The channel is to be noticed, not to keep this process alive.
  process.channel?.unref()
}
