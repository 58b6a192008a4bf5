import { docker } from './docker.ts'

/**
 * The arguments that make files in the data folder belong to whoever runs papergraph. With a rootless engine, and for
 * root, the image's own user is the one that can write there.
 */
export const containerUser = async (): Promise<string[]> => {
  const uid = process.getuid?.() ?? 0
  if (uid === 0) return []
  const { stdout } = await docker(['info', '--format', '{{json .SecurityOptions}}'])
  return stdout.includes('rootless') ? [] : ['--user', `${uid}:${process.getgid?.() ?? uid}`]
}
