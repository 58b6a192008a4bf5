import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from '../../src/neo4j-server/take-lock.ts'

// Takes the lock that its argument names, says whether it got it in one line, and holds it until it is killed.
const [, , folder = ''] = process.argv
process.stdout.write(takeLock(folder) ? 'got it\n' : 'another has it\n')
await sleep(60_000)
