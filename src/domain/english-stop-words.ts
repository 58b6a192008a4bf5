/** English words that say nothing of what a text is about. */
export const englishStopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any are as at be because been before being between both but by
  can could did do does during each either et few for from further had has have having he her here how however i if in into is it its
  itself let like made make many may might more most much must no nor not of off on once one only or other our out over own per same
  several shall she should so some such than that the their them then there these they this those through thus to too two under until
  up upon us very via was we well were what when where whether which while who whom whose why will with within without would you your`.split(
    /\s+/u,
  ),
)
