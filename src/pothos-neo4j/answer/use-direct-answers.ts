import type { Plugin } from 'graphql-yoga'
import { executeDirectly } from './execute-directly.ts'

/** A plugin for Yoga (and Envelop): queries that are the plugin's own from top to bottom are answered with what was read, all others as before. */
export const useDirectAnswers = (): Plugin => ({
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn((args) => executeDirectly(args, executeFn))
  },
})
