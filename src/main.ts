#!/usr/bin/env node
import { Command } from 'commander'
import { readConfig } from './config.ts'
import { consoleProgress } from './console-progress.ts'
import { Failure } from './failure.ts'
import { failureText } from './failure-text.ts'
import { isBrokenPipe } from './is-broken-pipe.ts'
import { packageVersion } from './package-version.ts'
import { sources } from './sources/sources.ts'
import { stopExitCode } from './stop-exit-code.ts'
import { untilStopped } from './until-stopped.ts'

// Each command is loaded when it runs: the program starts a second sooner.
const program = new Command('papergraph')
  .description('Research papers as a graph: listings and feeds into Neo4j, walked through GraphQL.')
  .version(packageVersion(), '--version', 'print the version')
  .helpOption('--help', 'print this help')
  .option('--verbose', 'print the stack of an error')
  .showHelpAfterError('(papergraph --help lists what there is)')
  .addHelpText(
    'after',
    '\nConfiguration is by environment: PORT, HOST, DATA_DIR, NEO4J_URI and more, a table of which is in README.md.',
  )

const verbose = (): boolean => program.opts<{ verbose?: boolean }>().verbose === true

const progress = consoleProgress(process.stderr)

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error
  })

/** The exit code of a command that failed: 1, and where it was asked to stop what a shell expects of that. */
const failedBy = (error: unknown, stopped: AbortSignal | undefined): number =>
  stopped?.aborted && error instanceof Failure && error.code === 'STOPPED' ? stopExitCode(stopped) : 1

/** Runs one command to its exit code; a failure becomes its message. */
const run = async (command: () => Promise<number>, stopped?: AbortSignal): Promise<void> => {
  try {
    process.exitCode = await command()
  } catch (error) {
    progress.end()
    process.stderr.write(`${failureText(error, verbose())}\n`)
    process.exitCode = failedBy(error, stopped)
    // Work that was given up (a start that was stopped, a server that never answered) may still hold a connection open.
    setTimeout(() => process.exit(), 500).unref()
  }
}

/** Runs a command that can be stopped in order. */
const runUntilStopped = (command: (stopped: AbortSignal) => Promise<number>): Promise<void> => {
  const stopped = untilStopped()
  return run(() => command(stopped), stopped)
}

program
  .command('serve')
  .description('find or start Neo4j, load the seeds into an empty graph, and serve GraphQL and GraphiQL')
  .action(() =>
    runUntilStopped(async (stopped) =>
      (await import('./commands/serve.ts')).serveCommand(
        readConfig(process.env),
        progress,
        process.stdout,
        stopped,
      ),
    ),
  )

program
  .command('import')
  .description(
    'import papers from files into the graph; the same command again picks up where it was stopped',
  )
  .argument('<source>', `what the files are: ${Object.keys(sources).join(', ')}`)
  .argument('[file...]', "files, gzip or not; '-' for standard input (seeds needs none)")
  .option('--date <day>', 'the day of a page, as 2026-01-08 (a page states no year)')
  .option('--source-name <name>', 'a name of its own for these records, which keeps their ids apart')
  .option(
    '--report <file>',
    'write the report as JSON, every row that was dropped, merged or not read whole included',
  )
  .option('--dry-run', 'say what would happen and write nothing to the graph')
  .option('--strict', 'make a row that is dropped or not read whole an error')
  .addHelpText(
    'after',
    `\nSources:\n${Object.values(sources)
      .map((source) => `  ${source.name.padEnd(20)}${source.summary}`)
      .join('\n')}`,
  )
  .action((source: string, files: string[], options: Record<string, string | boolean | undefined>) =>
    runUntilStopped(async (stopped) =>
      (await import('./commands/import.ts')).importCommand(
        readConfig(process.env),
        { source, files, ...options },
        progress,
        process.stdout,
        stopped,
      ),
    ),
  )

program
  .command('refresh')
  .description(
    'work everything out anew that depends on all papers: vectors, concepts, what is alike, themes',
  )
  .addHelpText(
    'after',
    `
EMBEDDER=<name> papergraph refresh  changes who makes the vectors (bge-small, minilm, lexical, or an address).
Nothing is read but the graph. Stopped in the middle, the same command goes on; imports wait until it is at its end.`,
  )
  .action(() =>
    runUntilStopped(async (stopped) =>
      (await import('./commands/refresh.ts')).refreshCommand(
        readConfig(process.env),
        progress,
        process.stdout,
        stopped,
      ),
    ),
  )

program
  .command('neo4j')
  .description('run Neo4j alone, for Neo4j Browser and other tools, until it is stopped')
  .action(() =>
    runUntilStopped(async (stopped) =>
      (await import('./commands/neo4j.ts')).neo4jCommand(
        readConfig(process.env),
        progress,
        process.stdout,
        stopped,
      ),
    ),
  )

program
  .command('schema')
  .description('print the GraphQL schema')
  .action(() => run(async () => (await import('./commands/schema.ts')).schemaCommand(process.stdout)))

await program.parseAsync()
