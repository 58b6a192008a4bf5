/** Words before a noun that belong to the sentence, not to the name: opinions, order, number. Folded as foldWord does, hyphens kept. */
export const emptyModifiers: ReadonlySet<string> = new Set(
  `above-mentioned accepted actual additional alternative appropriate attractive available better brief broad careful certain challenging closely-related
  comparable comparative complete comprehensive considerable corresponding crucial current desirable desired detailed different effective
  efficient elegant emerging encouraging entire essential excellent existing extensive extra few final first following former fruitful further future
  general given great growing high-quality huge immediate important impressive improved in-depth increased increasing initial innovative insightful inspiring
  interesting known late latest latter leading little long-standing low-cost main major many meaningful modern most multiple necessary new newly next
  notable novel numerous obtained obvious old only original other overall own particular popular possible potential powerful practical preliminary
  present previous principal prior promising proper proposed publicly reasonable recent related relative relevant remaining remarkable representative
  required respective resulting rigorous same satisfactory serious set several significant similar sizable so-called sophisticated special specific
  state-of-the-art straightforward subsequent substantial success successful such sufficient suitable superior systematic thorough today total
  traditional tremendous true typical ubiquitous underlying unknown unprecedented useful usual valuable various vast versatile vital well-established
  well-known whole wide-ranging widely-used widespread worthwhile`.split(/\s+/u),
)
