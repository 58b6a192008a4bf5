import { failureText } from '../src/failure-text.ts'

/** What this process's command line asks for. Ends the process where that is help, and where it asks for what there is not. */
export const optionsOrExit = <Options extends object>(
  read: (args: string[]) => Options | 'help',
  help: string,
): Options => {
  try {
    const options = read(process.argv.slice(2))
    if (options !== 'help') return options
    process.stdout.write(help)
  } catch (error) {
    process.stderr.write(`${failureText(error, false)}\n`)
    process.exit(1)
  }
  process.exit(0)
}
