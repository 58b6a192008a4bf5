/** What says of what sort a name before or behind it is, and names nothing else: "the KeelNet model", "problem KTRL+F". Folded as foldWord does. */
export const sortsOfNames: ReadonlySet<string> = new Set(
  `algorithm approach architecture benchmark corpus database dataset framework library method metric model module package paradigm phenomenon platform problem software strategy system task tool
  toolkit`.split(/\s+/u),
)
