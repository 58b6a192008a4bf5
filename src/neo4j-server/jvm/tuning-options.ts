/**
 * How Java runs Neo4j. Left to itself, Java's second compiler takes half of all the time of a first import: here methods have to be called four times as
 * often as usual before it takes them on, and it puts smaller ones of them together. A server that has long run is about a tenth slower for it. A
 * collector that stops Neo4j for some milliseconds takes less than one that runs beside it. A Java that does not know one of these passes over it.
 */
export const tuningOptions = [
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
  '-XX:MaxInlineLevel=6',
  '-XX:FreqInlineSize=100',
  '-XX:InlineSmallCode=700',
  '-XX:+UseParallelGC',
]
