import { compareVersions } from './compare-versions.ts'
import { dockerEngineAnswers } from './docker/docker-engine-answers.ts'
import { dockerImage } from './docker/docker-image.ts'
import { haveImage } from './docker/have-image.ts'
import { findJava } from './jvm/find-java.ts'
import type { Java } from './jvm/find-java.ts'
import type { StartRequest } from './holder-message.ts'
import type { StoreRecord } from './store-record.ts'
import { Failure } from '../failure.ts'
import type { Progress } from '../progress.ts'

/** How a Neo4j will be run, with what that takes at hand. */
export type ChosenRunner = { runner: 'docker'; image: string } | { runner: 'jvm'; java: Java }

type Choice = {
  request: StartRequest
  /** What made the data; null where there is no data yet. */
  store: StoreRecord | null
  folder: string
  progress: Progress
  signal: AbortSignal
  env: Record<string, string | undefined>
  /** Where Javas are looked for beside the PATH and JAVA_HOME. */
  javaFolders: readonly string[]
}

const refuse = (folder: string, what: string): Failure =>
  new Failure('DATA_DIR_OF_ANOTHER_RUNNER', `The data in ${folder} ${what}`)

const refuseOlderVersion = ({ request, store, folder }: Choice): void => {
  if (store && compareVersions(request.version, store.version) < 0)
    throw refuse(
      folder,
      `was last opened by Neo4j ${store.version}, and the older ${request.version} does not read it: set NEO4J_VERSION=${store.version}, or set DATA_DIR to another folder.`,
    )
}

const viaDocker = async ({ request, progress, signal }: Choice): Promise<ChosenRunner | string> => {
  if (!(await dockerEngineAnswers())) return 'no Docker engine answers'
  const image = dockerImage(request.version)
  const problem = await haveImage(image, progress, signal)
  return problem === null ? { runner: 'docker', image } : `the image ${image} cannot be pulled: ${problem}`
}

const viaJvm = async ({ request, env, javaFolders }: Choice): Promise<ChosenRunner | string> => {
  const java = await findJava(request.version, env, javaFolders)
  return java === null ? 'no Java is installed' : { runner: 'jvm', java }
}

const ways = { docker: viaDocker, jvm: viaJvm }
const names = { docker: 'Docker', jvm: 'a local Java' }

const keepTo = async (choice: Choice, runner: 'docker' | 'jvm'): Promise<ChosenRunner> => {
  const other = runner === 'docker' ? 'jvm' : 'docker'
  const found = choice.request.runners.includes(runner)
    ? await ways[runner](choice)
    : `only ${names[other]} may be used here`
  if (typeof found !== 'string') return found
  throw refuse(
    choice.folder,
    `was made by Neo4j in ${names[runner]} and stays with it, but ${found}. Mend that, or set DATA_DIR to another folder.`,
  )
}

const firstOf = async (choice: Choice): Promise<ChosenRunner> => {
  const problems: string[] = []
  for (const runner of choice.request.runners) {
    const found = await ways[runner](choice)
    if (typeof found !== 'string') return found
    if (found.startsWith('the image')) choice.progress.note(`Docker answers, but ${found}`)
    problems.push(found)
  }
  throw new Failure(
    'NO_RUNNER',
    `There is no Neo4j and no way to start one (${problems.join('; ')}). One of three will do:\n` +
      '  set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5.26 or newer that runs,\n' +
      '  start Docker,\n' +
      '  install a JDK 17 (21 for Neo4j 2025 and newer) and Maven.',
  )
}

/**
 * Picks what runs Neo4j: the runner that made the data if there is any, else the first of the permitted ones that can.
 * Throws a Failure DATA_DIR_OF_ANOTHER_RUNNER, NO_RUNNER or JAVA_TOO_OLD.
 */
export const chooseRunner = async (choice: Choice): Promise<ChosenRunner> => {
  refuseOlderVersion(choice)
  return choice.store ? keepTo(choice, choice.store.runner) : firstOf(choice)
}
