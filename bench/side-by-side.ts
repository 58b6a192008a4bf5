import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { consoleProgress } from '../src/console-progress.ts'
import { failureText } from '../src/failure-text.ts'
import { findJava } from '../src/neo4j-server/jvm/find-java.ts'
import { javaFolders } from '../src/neo4j-server/jvm/installed-javas.ts'
import { neo4jPaths } from '../src/neo4j-server/neo4j-paths.ts'
import { processRecord } from '../src/neo4j-server/process-record.ts'
import { readRecord } from '../src/neo4j-server/read-record.ts'
import type { Progress } from '../src/progress.ts'
import { optionsOrExit } from './options-or-exit.ts'
import type { ArmName } from './side-by-side/arms/arm-name.ts'
import { startArm } from './side-by-side/arms/start-arm.ts'
import type { Arm } from './side-by-side/arms/start-arm.ts'
import { readyGraph } from './side-by-side/graph/ready-graph.ts'
import { readInputs } from './side-by-side/inputs/read-inputs.ts'
import { installPeer } from './side-by-side/install-peer.ts'
import { help, readOptions } from './side-by-side/options.ts'
import type { Options } from './side-by-side/options.ts'
import { chart } from './side-by-side/report/chart.ts'
import { circumstances } from './side-by-side/report/circumstances.ts'
import { markdown } from './side-by-side/report/markdown.ts'
import type { Report } from './side-by-side/report/report.ts'
import { summarise } from './side-by-side/report/summarise.ts'
import { targets } from './side-by-side/report/targets.ts'
import { measureRounds } from './side-by-side/run/measure-rounds.ts'
import { prepareContests } from './side-by-side/run/prepare-contests.ts'
import { timeNewShapes } from './side-by-side/run/time-new-shapes.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const keptFolder = join(here, '.papergraph')
const figuresFolder = join(here, 'figures')

/** Starts the arms and times them. */
const measured = async (
  { arms: names, queries, effort, port, newShapes }: Options,
  neo4j: Awaited<ReturnType<typeof readyGraph>>,
  progress: Progress,
): Promise<Report> => {
  const inputs = await readInputs(neo4j.connection)
  const armPort = port + 2
  const contests = await prepareContests({
    arms: names,
    queries,
    inputs,
    neo4j: neo4j.connection,
    port: armPort,
    progress,
  })
  const arms = new Map<ArmName, Arm>()
  try {
    progress.step('Starting the servers')
    for (const [place, name] of names.entries())
      arms.set(name, await startArm(name, armPort + place, neo4j.connection))
    const record = readRecord(neo4jPaths(keptFolder).processRecord, processRecord)
    const neo4jPid = record?.runner === 'jvm' ? record.pid : null
    const loadBefore = loadavg()[0] ?? 0
    const summaries = summarise(contests, await measureRounds(contests, arms, neo4jPid, effort, progress))
    const ours = arms.get('papergraph')
    const slug = inputs['nested']?.[0]?.['slug']
    if (newShapes > 0) progress.step('Asking for new shapes')
    const shapes =
      ours === undefined || typeof slug !== 'string' || newShapes === 0
        ? null
        : await timeNewShapes(ours, newShapes, slug)
    const java = await findJava(neo4j.version, process.env, javaFolders(process.env))
    const benchPackage: unknown = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'))
    return {
      circumstances: circumstances({
        neo4jVersion: neo4j.version,
        javaVersion: java?.version ?? null,
        benchPackage,
        effort,
        loadBefore,
      }),
      summaries,
      targets: targets(summaries, shapes),
      newShapes: shapes,
    }
  } finally {
    await Promise.all([...arms.values()].map((arm) => arm.stop()))
    progress.end()
  }
}

/** A whole run's figures stay with the project; those of a part or a quick look do not. */
const write = async (report: Report, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const path = (ending: string): string => join(folder, `side-by-side.${ending}`)
  await writeFile(path('md'), markdown(report))
  await writeFile(path('json'), `${JSON.stringify(report, null, 2)}\n`)
  await writeFile(path('svg'), chart(report.summaries))
}

const run = async (options: Options, progress: Progress): Promise<void> => {
  if (options.arms.includes('peer')) await installPeer(progress)
  const neo4j = await readyGraph({ folder: keptFolder, port: options.port }, progress)
  try {
    const report = await measured(options, neo4j, progress)
    process.stdout.write(markdown(report))
    const folder = options.isWhole ? figuresFolder : keptFolder
    await write(report, folder)
    progress.note(`Written to ${folder}: side-by-side.md, .json and .svg.`)
  } finally {
    progress.step('Stopping Neo4j')
    await neo4j.release()
    progress.end()
  }
}

const options = optionsOrExit(readOptions, help)
const progress = consoleProgress(process.stderr)
try {
  await run(options, progress)
} catch (error) {
  progress.end()
  process.stderr.write(`${failureText(error, true)}\n`)
  process.exitCode = 1
}
