import { Failure } from '../../failure.ts'
import { containerName } from './container-name.ts'
import { docker } from './docker.ts'
import { stopContainer } from './stop-container.ts'

/** The label by which a container says whose data it serves. */
const LABEL = 'papergraph.data-dir'

/**
 * Stops and removes the container that an earlier run left for a data folder. Throws a Failure DATA_DIR_IN_USE when the
 * container of that name is not ours.
 */
export const removeLeftoverContainer = async (dataDir: string): Promise<void> => {
  const name = containerName(dataDir)
  const format = `{{index .Config.Labels "${LABEL}"}}`
  const { ok, stdout } = await docker(['container', 'inspect', '--format', format, name])
  if (!ok) return
  if (stdout !== dataDir)
    throw new Failure(
      'DATA_DIR_IN_USE',
      `The container ${name} exists and was not made by papergraph for ${dataDir}: rename or remove it, or set DATA_DIR to another folder.`,
    )
  await stopContainer(name)
}
