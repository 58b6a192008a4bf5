import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Failure } from '../failure.ts'
import { mavenReason } from '../neo4j-server/jvm/maven-reason.ts'
import type { EmbeddingModel } from './embedding-model.ts'

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack'

type Unpacking = {
  model: EmbeddingModel
  /** Where the two files are put, under their names in the artifact. */
  folder: string
  signal: AbortSignal
  env: Record<string, string | undefined>
}

/** Has Maven get the model's artifact and unpack its two files. Throws a Failure NO_MAVEN, DISK_FULL or DOWNLOAD_FAILED. */
export const unpackWithMaven = ({ model, folder, signal, env }: Unpacking): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = [
      '-B',
      GOAL,
      `-Dartifact=${model.artifact}`,
      `-DoutputDirectory=${folder}`,
      `-Dmdep.unpack.includes=${model.onnx.inArtifact},${model.tokenizer.inArtifact}`,
    ]
    const maven = spawn('mvn', args, { env, signal, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: string[] = []
    for (const stream of [maven.stdout, maven.stderr])
      createInterface({ input: stream }).on('line', (line) => output.push(line))
    maven.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT' ? new Failure('NO_MAVEN', 'Maven (the command mvn) is not here') : error,
      ),
    )
    maven.once('close', (code) => {
      const said = output.join('\n')
      if (code === 0) resolve()
      else if (/No space left on device/.test(said))
        reject(new Failure('DISK_FULL', `The disk is full, so Maven could not keep ${model.artifact}.`))
      else
        reject(new Failure('DOWNLOAD_FAILED', `Maven could not get ${model.artifact}: ${mavenReason(said)}`))
    })
  })
