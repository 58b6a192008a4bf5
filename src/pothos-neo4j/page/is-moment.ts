const form =
  /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:(?:0\d|1[0-7]):[0-5]\d|18:00))(?:\[([\w/+-]+)\])?)?$/

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Whether a text is a day, or a moment, as Neo4j writes them. */
export const isMoment = (text: unknown, kind: 'date' | 'dateTime'): boolean => {
  const [, day, zone] = (typeof text === 'string' && form.exec(text)) || []
  return (
    day !== undefined &&
    isDay(day) &&
    String(text).includes('T') === (kind === 'dateTime') &&
    (!zone || isZone(zone))
  )
}
