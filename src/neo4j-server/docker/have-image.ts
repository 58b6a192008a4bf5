import type { Progress } from '../../progress.ts'
import { docker } from './docker.ts'
import { pullImage } from './pull-image.ts'

/** Sees that an image is on this machine, pulling it if need be; null when it is, else why it cannot be had. */
export const haveImage = async (
  image: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<string | null> => {
  const { ok } = await docker(['image', 'inspect', '--format', '{{.Id}}', image])
  if (ok) return null
  progress.step(`Pulling ${image} (once)`)
  return pullImage(image, progress, signal)
}
