import { expect, test } from 'vitest'
import { javaVersion } from '../../src/neo4j-server/jvm/java-version.ts'

test.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_292"', 8],
  ['openjdk version "26-ea" 2026-03-17', 26],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25.0.1" 2025-10-21', 25],
])('reads the feature version of Java in %j', (printed, version) => {
  expect(javaVersion(printed)).toBe(version)
})

test('finds no version where no Java answered', () => {
  expect(javaVersion('The operation could not be completed. Unable to locate a Java Runtime.')).toBeNull()
})
