/** Words that say nothing of a paper's subject: grammar, and the phrases in which every abstract speaks of itself. Folded as foldWord does. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again against all also although always am among an and another any are as at be became because become been before
  being below between both but by can cannot could did do doe doing done down due during each either else etc even ever every few first for from
  further furthermore given had has have having he hence her here him his how however i ie if in include including indeed instead into is it itself its
  just last later least less like made mainly make making many may me might more moreover most mostly much must my namely near need never no nor not
  now of off often on once one only onto or other our out over own per perhap rather same second see several shall she should since so some still
  such than that the their them then there therefore these they third this those though three through throughout thus to together too toward two
  under until up upon us use used using various very via wa we well were what when where whether which while who whom whose why will with within
  without would yet you your
  paper work study article propose proposed present introduce show demonstrate achieve result novel new approach recent recently existing
  significant significantly extensive experiment state art outperform compared compare respectively available code based provide find found
  important key address aim e.g i.e et al http https www com org github`.split(/\s+/u),
)
