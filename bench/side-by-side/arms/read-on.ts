import type { Driver, RecordShape } from 'neo4j-driver'
import type { Read } from '../queries/side-by-side-query.ts'

/** Runs statements on a driver as auto-commit reads: one round trip each. */
export const readOn =
  (driver: Driver, database: string): Read =>
  async <Columns extends RecordShape>(text: string, parameters: RecordShape) => {
    const session = driver.session({ database, defaultAccessMode: 'READ' })
    try {
      return (await session.run<Columns>(text, parameters)).records
    } finally {
      await session.close()
    }
  }
