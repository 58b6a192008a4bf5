/** What Maven says went wrong, out of all that it printed: its first error that tells a person something. */
export const mavenReason = (output: string): string => {
  const error = output
    .split('\n')
    .filter((line) => /^\[(ERROR|FATAL)\]/.test(line))
    .map((line) => line.replace(/^\[\w+\]\s*/, '').replace(/\s*->\s*\[Help \d+\]\s*$/, ''))
    .find((line) => line !== '' && !/problems? (was|were) encountered/.test(line))
  const last = output.trim().split('\n').at(-1)
  return error ?? (last === undefined || last === '' ? 'it printed nothing' : last)
}
