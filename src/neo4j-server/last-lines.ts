const NOISE = /^\s*(at |\.\.\. \d+ more)|^\s*$/

/** The last lines of a log that tell a person something: frames of a stack trace and blank lines are left out. */
export const lastLines = (log: string, count = 8): string =>
  log
    .split('\n')
    .filter((line) => !NOISE.test(line))
    .slice(-count)
    .join('\n')
