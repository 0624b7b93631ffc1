/** Packs files so that the same files always give the same bytes: one order, one time, one way to compress. */
import { zipSync, type ZipOptions } from 'fflate'

export type Packed = {
  /** With '/', without a leading one. */
  readonly path: string
  readonly bytes: Uint8Array
  /** A script that may be run. */
  readonly runs?: boolean
}

/** A zip keeps local times, so that the one moment which is the same in every zone is one said in local time. Zips begin in 1980. */
const oneTime = () => new Date(1980, 0, 1)
const unix = 3

export function zip(files: readonly Packed[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes, runs = false }) => [path, [bytes, options(runs)]])))
}

const options = (runs: boolean): ZipOptions => ({ level: 9, mtime: oneTime(), os: unix, attrs: (runs ? 0o100755 : 0o100644) << 16 })
