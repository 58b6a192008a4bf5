import { constants } from 'node:os'
import { Failure } from './failure.ts'

/** The signals by which a process is asked to stop. */
export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP'

/** A Failure STOPPED: this process was asked to stop. `exitCode` is what shells expect of one that ended by that signal: 130 at Ctrl-C, 143 at SIGTERM. */
export class StopRequest extends Failure {
  readonly exitCode: number

  constructor(signal: StopSignal) {
    super('STOPPED', `Stopped by ${signal}.`)
    this.exitCode = 128 + constants.signals[signal]
  }
}
