/** Words before a noun that belong to the sentence, not to the name: opinions, order, number. Folded as foldWord does, hyphens kept. */
export const emptyModifiers: ReadonlySet<string> = new Set(
  `above-mentioned accepted accompanying actual additional aforementioned alternative appropriate attractive available bad best better bigger biggest
  brief broad broader broadest burgeoning careful certain challenging cheaper closely-related comparable comparative compelling complete complicated
  comprehensive considerable corresponding crucial current cutting-edge daunting deeper desirable desired detailed different easier easy-to-use
  effective efficient elegant emerging encouraging entire equivalent essential excellent exciting existing extensible extensive extra far-reaching
  fascinating faster fastest few fewer final first first-ever following former formidable fruitful further future general generic given good great greater
  greatest groundbreaking growing harder heaviest high-quality highest highly huge immediate important impressive improved in-depth inadequate
  increased increasing inherent initial innovative insightful inspiring interesting intriguing known larger largest late latest latter leading lightest
  likely little little-known long-standing low-cost lower-cost lowest main major many meaningful modern most multiple myriad necessary new newest newly next
  non-trivial nontrivial notable noteworthy novel numerous obtained obvious old oldest ongoing only original other overall own paper particular popular
  possible potential powerful practical preliminary present pressing previous principal prior promising proper proposed publicly rapidly reasonable
  recent related relative relevant remaining remarkable representative required respective resulting richer rigorous same satisfactory satisfying
  seminal serious set several sheer significant similar simpler simplest sizable slower slowest smaller smallest so-called sophisticated special
  specific state-of-the-art straightforward stronger subsequent substantial success successful such sufficient suitable superior systematic thorough
  today total traditional tremendous true typical ubiquitous underlying unfavorable unknown unnecessary unprecedented unsatisfactory useful usual
  valuable various vast versatile vital weaker well-established well-known whole wide-ranging widely-used wider widespread widest worse worst worth
  worthwhile`.split(/\s+/u),
)
