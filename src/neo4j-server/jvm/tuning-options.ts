import type { Purpose } from '../holder-message.ts'

const collector = [
  '-XX:+IgnoreUnrecognizedVMOptions',
  // A collector that stops Neo4j for some milliseconds takes less than one that runs beside it.
  '-XX:+UseParallelGC',
]

/**
 * Left to itself, Java's second compiler takes half of all the time of a first import: here methods have to be called four times as often as usual
 * before it takes them on, and it puts smaller ones of them together. What it makes then is up to a third slower, which a Neo4j that serves for long would pay with every query that it plans.
 */
const lessCompiling = [
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
  '-XX:MaxInlineLevel=6',
  '-XX:FreqInlineSize=100',
  '-XX:InlineSmallCode=700',
]

/** How Java runs a Neo4j that is started for that purpose. A Java that does not know one of these passes over it. */
export const tuningOptions = (purpose: Purpose): string[] =>
  purpose === 'serving' ? collector : [...collector, ...lessCompiling]
