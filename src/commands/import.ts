import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { addAbortSignal } from 'node:stream'
import type { Writable } from 'node:stream'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { calendarDay } from '../domain/calendar-day.ts'
import { Failure } from '../failure.ts'
import { openGraph } from '../graph/graph.ts'
import { patientRead } from '../graph/patient-read.ts'
import { countsTable } from '../ingest/report/counts-table.ts'
import { importPapers } from '../ingest/import-papers.ts'
import type { ImportReport } from '../ingest/report/import-report.ts'
import { openReportFile } from '../ingest/report/open-report-file.ts'
import { openSources } from '../ingest/open-sources.ts'
import { prepareDryRun } from '../ingest/prepare-dry-run.ts'
import { prepareGraph } from '../ingest/prepare-graph.ts'
import { RowsDropped } from '../ingest/report/rows-dropped.ts'
import { isBrokenPipe } from '../is-broken-pipe.ts'
import { findOrStartNeo4j } from '../neo4j-server/find-or-start-neo4j.ts'
import type { Progress } from '../progress.ts'
import type { InputFile } from '../sources/input-file.ts'
import { openInputFile } from '../sources/open-input-file.ts'
import { seedsDirectory } from '../sources/seeds/seeds-directory.ts'
import { sourceNamePattern } from '../sources/source-name-pattern.ts'
import type { Source, SourceOptions } from '../sources/source.ts'
import { sources } from '../sources/sources.ts'
import { stopExitCode } from '../stop-exit-code.ts'
import { unlessStopped } from '../unless-stopped.ts'
import { makeRowsFolder } from './make-rows-folder.ts'

/** The command's arguments as the command line gives them. */
export type ImportArguments = { source: string; files: string[]; [option: string]: unknown }

const options = z.object({
  date: z
    .string()
    .refine((text) => calendarDay(text) !== null, '--date must be a day such as 2026-01-08')
    .optional(),
  sourceName: z
    .string()
    .regex(
      sourceNamePattern,
      '--source-name must be up to 100 letters, digits, dots, hyphens and underscores, such as my-papers',
    )
    .optional(),
  report: z.string().min(1, '--report must name a file').optional(),
  dryRun: z.boolean().default(false),
  strict: z.boolean().default(false),
})

const flags = { date: '--date', sourceName: '--source-name' } as const

/** Options that would be passed over silently. */
const useless = (source: Source, args: ImportArguments): string[] =>
  (['date', 'sourceName'] as const)
    .filter((option) => args[option] !== undefined && !source.options.includes(option))
    .map((option) => `${flags[option]} has no use with ${source.name}: leave it out.`)

const parsed = (args: ImportArguments): z.infer<typeof options> & { source: Source; paths: string[] } => {
  const source = Object.hasOwn(sources, args.source) ? sources[args.source] : undefined
  const settled = options.safeParse(args)
  const report = settled.data?.report
  const mistakes = [
    ...(source
      ? []
      : [`There is no source '${args.source}'. There are: ${Object.keys(sources).join(', ')}.`]),
    ...(settled.success ? [] : settled.error.issues.map(({ message }) => message)),
    ...(source ? useless(source, args) : []),
    ...(source && args.files.length === 0 && source.name !== 'seeds'
      ? [`Name the files to import: papergraph import ${source.name} <file...> ('-' for standard input).`]
      : []),
    ...(report !== undefined && args.files.some((file) => resolve(file) === resolve(report))
      ? [`--report ${report} is a file to be imported, which the report would replace: name another one.`]
      : []),
    ...(args.files.filter((file) => file === '-').length > 1
      ? ["Standard input ('-') can be read once only."]
      : []),
  ]
  if (mistakes.length > 0 || !source || !settled.success)
    throw new Failure('BAD_ARGUMENT', mistakes.join('\n'))
  const paths = args.files.length === 0 ? [join(seedsDirectory(), 'papers.jsonl')] : args.files
  return { ...settled.data, source, paths }
}

/** Opens every file and looks into it, so that one refusal names all that are refused. */
const openFiles = async (
  paths: string[],
  folder: string,
  source: Source,
  settled: SourceOptions,
  stopped: AbortSignal,
): Promise<InputFile[]> => {
  // A copy of standard input that nobody waits for any longer is not to be left behind.
  const open = (path: string): Promise<InputFile> =>
    path === '-'
      ? openInputFile(path, folder, addAbortSignal(stopped, process.stdin))
      : openInputFile(path, folder)
  const opened = await Promise.allSettled(paths.map(open))
  const files = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const missing: unknown[] = opened.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  const refused: unknown[] = await openSources(source, files, settled).then(
    () => [],
    (error: unknown) => [error],
  )
  const errors = [...missing, ...refused, ...(stopped.aborted ? [stopped.reason] : [])]
  if (errors.length === 0) return files
  await Promise.all(files.map((file) => file.dispose()))
  const unforeseen = errors.find((error) => !(error instanceof Failure))
  if (unforeseen !== undefined) throw unforeseen
  throw new Failure(
    'INPUT_REFUSED',
    [
      ...errors.map((error) => (error instanceof Failure ? error.message : String(error))),
      ...(paths.length > 1 ? ['Nothing was imported: mend or leave out what is refused.'] : []),
    ].join('\n'),
  )
}

/** What the report has for people, line by line. */
async function* linesOf(report: ImportReport, dryRun: boolean): AsyncGenerator<string> {
  const { total, resumedAt } = report
  if (resumedAt)
    yield `Went on from line ${resumedAt.line} of ${resumedAt.file}; the numbers are of all of it.\n`
  yield countsTable(report)
  if (total.new + total.changed + total.merged === 0)
    yield `Nothing changed: the graph has ${total.dropped > 0 ? 'all that was not dropped' : 'all of it'}.\n`
  if (dryRun) yield 'Nothing was written: this was a dry run.\n'
  for (const note of report.notes) yield `${note}\n`
  for await (const { file, line, title, outcome, reason } of report.rows())
    yield `${file}:${line}: ${outcome}${title === null ? '' : ` '${title}'`}: ${reason}\n`
}

/** Prints no faster than `out` takes it, as there may be more rows than memory holds, and no further than somebody reads it. */
const print = async (out: Writable, report: ImportReport, dryRun: boolean): Promise<void> => {
  try {
    for await (const line of linesOf(report, dryRun)) if (!out.write(line)) await once(out, 'drain')
  } catch (error) {
    if (!isBrokenPipe(error)) throw error
  }
}

/** What ends an import at dropped rows, with where all of them are named. */
const withReport = ({ code, message }: RowsDropped, path: string): Failure =>
  new Failure(
    code,
    `${message}\nThe report ${path} names every row that was dropped, merged or had something left out.`,
  )

/**
 * `papergraph import`: finds or starts Neo4j, imports the files and prints what became of their rows. Every file is looked at before anything is
 * written, and one that is refused keeps all from being imported. Resolves with the exit code, which is not 0 where it was
 * asked to stop and left papers to be joined; throws a Failure with what to do.
 */
export const importCommand = async (
  config: Config,
  args: ImportArguments,
  progress: Progress,
  out: Writable,
  stopped: AbortSignal,
): Promise<number> => {
  const { source, paths, dryRun, strict, report: reportPath, date = null, sourceName = null } = parsed(args)
  const reportFile = reportPath === undefined ? null : await openReportFile(reportPath)
  const rowsFolder = makeRowsFolder(config)
  const files = await unlessStopped(
    stopped,
    openFiles(paths, rowsFolder, source, { date, sourceName }, stopped),
  )
  try {
    const neo4j = await unlessStopped(stopped, findOrStartNeo4j(config, { purpose: 'loading' }, progress))
    const graph = openGraph(neo4j.connection, { readTimeout: patientRead })
    try {
      const prepare = dryRun ? prepareDryRun : prepareGraph
      const readers = await unlessStopped(stopped, prepare(graph, config, progress, stopped))
      const report = await importPapers({
        graph,
        ...readers,
        source,
        files,
        options: { date, sourceName },
        dryRun,
        strict,
        rowsFolder,
        progress,
        stopped,
        onRefused: async (refused) => reportFile?.write(refused),
      })
        .catch((error: unknown) => {
          throw error instanceof RowsDropped && reportPath !== undefined
            ? withReport(error, reportPath)
            : error
        })
        .finally(() => readers.embedder.close())
      progress.end()
      const written = reportFile?.write(report)
      // What became of the rows is told whether or not it could be written; the Failure comes after it.
      await written?.catch(() => {})
      await print(out, report, dryRun)
      await report.dispose()
      await written
      return report.isJoined ? 0 : stopExitCode(stopped)
    } finally {
      await graph.close()
      await neo4j.release()
    }
  } finally {
    await Promise.all(files.map((file) => file.dispose()))
  }
}
