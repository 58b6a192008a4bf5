import type { Progress } from '../../progress.ts'
import type { ImportProgress } from './import-progress.ts'

/** What an import tells of itself: `progress` for who does the work, `update` for anything else. */
export type ProgressTeller = { progress: Progress; update(change: Partial<ImportProgress>): void }

/** Tells, from the beginning of an import on, how far it is. */
export const progressTeller = (tell: (progress: ImportProgress) => void): ProgressTeller => {
  let step = 'Reading records'
  let now: ImportProgress = {
    state: 'RUNNING',
    step,
    done: 0,
    total: null,
    unit: 'records',
  }
  const update = (change: Partial<ImportProgress>): void => {
    now = { ...now, ...change }
    tell(now)
  }
  update({})
  return {
    update,
    progress: {
      step(name) {
        step = name
        update({ step, done: 0, total: null })
      },
      // Something else may have been told of in between.
      update: (done, total, unit) => update({ step, done, total, unit }),
      note() {},
      end() {},
    },
  }
}
