// Runs papergraph with nothing prepared: installs the packages if they are missing or stale, then starts src/main.ts
// with a Node that can. Plain JavaScript, because it runs on the machine's own Node before anything is installed.
//
//   node scripts/run.mjs <command> [arguments]     such as: node scripts/run.mjs serve
//   node scripts/run.mjs --vitest [arguments]      the tests
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packages = join(root, 'node_modules')
const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' }

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
let askedToStop = null

const say = (line) => process.stderr.write(`${line}\n`)

const fail = (line) => {
  say(line)
  process.exit(1)
}

const codeOf = (signal) => 128 + constants.signals[signal]

/** The exit code of a program that ended. What it was told of as SIGTERM is told onward as the signal that came here. */
const exitCode = (code, signal) => {
  const own = signal ? codeOf(signal) : code
  return askedToStop && own === codeOf('SIGTERM') ? codeOf(askedToStop) : own
}

const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 20))
    fail(
      `papergraph needs Node 20.20 or newer to start, and this is ${process.versions.node}: install a newer one.`,
    )
}

/** The name and the parent of a process; nothing where the system does not say. */
const processOf = (pid) => {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return { name, parent: Number(parent) }
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' })
    const [, parent, name] = /^\s*(\d+)\s+(.*?)\s*$/.exec(stdout ?? '') ?? []
    return parent === undefined ? null : { name, parent: Number(parent) }
  }
}

/** The npm that started this process, mostly through a shell. */
const npmAbove = () => {
  const above = processOf(process.ppid)
  return above && /^(.*\/)?-?(ba|da|k|z)?sh$/.test(above.name) ? above.parent : process.ppid
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Calls `gone` when npm is killed outright: it passes nothing on then. Gives the function that ends the watch. */
const watchNpm = (gone) => {
  if (!env.npm_lifecycle_event) return () => {}
  const npm = npmAbove()
  const watch = setInterval(() => isAlive(npm) || gone(), 500)
  return () => clearInterval(watch)
}

/** Starts a program that ends when this one is asked to; resolves with its exit code. */
const start = (command, args, options, gather) => {
  const child = spawn(command, args, { env, ...options })
  const stop = (signal = 'SIGTERM') => {
    askedToStop ??= signal
    child.kill('SIGTERM')
  }
  // A terminal sends Ctrl-C to the child as well, and there a second SIGINT would be another Ctrl-C: so it is never one here.
  for (const signal of signals) process.on(signal, stop)
  const unwatch = watchNpm(stop)
  if (gather) for (const stream of [child.stdout, child.stderr]) stream.on('data', gather)
  child.once('error', (error) => fail(`${command} could not be started: ${error.message}`))
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      unwatch()
      for (const name of signals) process.removeListener(name, stop)
      resolve(exitCode(code, signal))
    })
  })
}

/** Whether npm's own note of what it installed agrees with package-lock.json; packages for other systems are left out of it. */
const isInstalled = () => {
  const noted = join(packages, '.package-lock.json')
  if (!existsSync(noted)) return false
  const [wanted, present] = [join(root, 'package-lock.json'), noted].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  )
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true
    if (!present[path]) return optional === true
    return present[path].version === version && present[path].integrity === integrity
  })
}

const installPackages = async () => {
  if (isInstalled()) return
  say('Installing the packages of package-lock.json (npm ci) ...')
  const output = []
  const stdio = ['ignore', 'pipe', 'pipe']
  const code = await start('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio }, (part) =>
    output.push(part),
  )
  if (code === 0) return
  if (askedToStop) process.exit(code)
  say(Buffer.concat(output).toString())
  say('npm ci failed, so papergraph was not started; the lines above say why.')
  process.exit(code)
}

/** The Node that runs TypeScript as it is: this one if it is new enough, else the one among the packages. */
const newNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const packaged = join(packages, 'node', 'bin', 'node')
  if (existsSync(packaged)) return packaged
  return fail(
    `papergraph runs on Node 24 and its package is not complete: delete ${packages} and start again, or install Node 24.`,
  )
}

const run = async ([first, ...rest]) => {
  const program =
    first === '--vitest'
      ? [join(packages, 'vitest', 'vitest.mjs'), 'run']
      : [join(root, 'src', 'main.ts'), ...(first ? [first] : [])]
  // The channel tells the child when this process goes without a word.
  const code = await start(newNode(), [...program, ...rest], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  process.exit(code)
}

requireNode()
await installPackages()
await run(process.argv.slice(2))
