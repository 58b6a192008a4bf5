/** With which compounds end that are adjectives of something, whatever stands before: "geometry-preserving", "token-level", "time-consuming". A pattern's alternatives. */
export const compoundAdjectiveEndings =
  'agnostic|aware|based|borne|consuming|day|dependent|driven|efficient|free|friendly|hour|independent|insensitive|intensive|invariant|kind|level|like|month|order|oriented|preserving|prone|purpose|related|resistant|sensitive|specific|susceptible|theoretic|tolerant|varying|week|wide|wise|year'
