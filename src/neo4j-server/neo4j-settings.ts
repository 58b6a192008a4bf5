/** What papergraph sets in every Neo4j that it starts, whichever the runner. */
export const neo4jSettings = {
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '1m',
  'db.tx_log.rotation.retention_policy': '200M size',
  'db.store.files.preallocate': 'false',
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  // Its databases close in half a second; without this it then waits twice five seconds for calls that cannot come.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
}
