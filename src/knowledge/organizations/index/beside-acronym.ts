/** Capitals beside a name: before it, "UIUC University of Illinois", or behind it, "Deutsches Elektronen-Synchrotron DESY"; a number behind it is none. */
const forms = [
  /^(?<acronym>[A-Z][A-Z\d-]{2,})\s+(?<whole>\S+\s+\S.*)$/u,
  /^(?<whole>\S+\s+\S.*?)[\s,–-]+(?![IVX]+$)(?<acronym>[A-Z][A-Z\d-]{2,})$/u,
]

/** A full name and the capitals before or behind it, which may stand for it or be another's: up to two, where a text has them on both sides. */
export const besideAcronym = (name: string): { whole: string; acronym: string }[] =>
  forms.flatMap((form) => {
    const { whole = '', acronym = '' } = form.exec(name)?.groups ?? {}
    return whole === '' ? [] : [{ whole, acronym }]
  })
