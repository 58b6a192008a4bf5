/** Where slow work tells a person how it goes: a bar or a spinner on a terminal, plain lines elsewhere, nothing in a quiet test. */
export type Progress = {
  /** Begins a step, such as 'Starting Neo4j 5.26.29'; ends the one before it. */
  step(name: string): void
  /** How far the step is, such as (40, 213, 'jars'); `total` null where nobody knows. */
  update(done: number, total: number | null, unit: string): void
  /** A line that stays, in whichever step. */
  note(line: string): void
  /** Ends the step that runs. */
  end(): void
}

/** For work whose progress nobody watches. */
export const silentProgress: Progress = { step() {}, update() {}, note() {}, end() {} }
