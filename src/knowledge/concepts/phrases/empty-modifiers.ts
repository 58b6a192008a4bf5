/** Words before a noun that belong to the sentence, not to the name: opinions, order, number. Folded as foldWord does, hyphens kept. */
export const emptyModifiers: ReadonlySet<string> = new Set(
  `above-mentioned absent acceptable accepted accompanying accurate actual additional adequate advanced aforementioned alarming alternative ambitious
  ample appealing appropriate arbitrary astonishing astounding attractive available awkward bad basic beneficial bespoke best best-known better
  better-known bigger biggest brand-new brief broad broader broadest burgeoning careful celebrated certain challenging cheaper chosen classic cleaner
  clear clearer closely-related closer coarser commonplace comparable comparative compelling complete complicated comprehensive considerable
  considered contemporary conventional convincing corresponding costly credible crucial cumbersome current custom customary cutting-edge daunting
  decent dedicated deeper demanding denser desirable desired detailed developed different difficult disappointing disparate distinct distinctive
  diverse dramatic drastic earlier easier easy-to-use effective efficient effortless elegant emerging employed encouraging enlarged enormous entire
  equivalent essential established ever-evolving ever-growing ever-increasing evident examined excellent excessive exciting exhaustive existing
  expensive extensible extensive extra extraordinary famous far-reaching fascinating faster fastest favorable feasible few fewer fierce final first
  first-ever following former formidable fruitful full-fledged fundamental further future general generic genuine given good great greater greatest
  groundbreaking growing guaranteed harder healthier heavier heaviest helpful high-quality higher highest highly holistic huge immediate imperfect
  important impractical impressive improper improved in-depth inaccurate inadequate incorrect increased increasing indispensable individual
  inefficient inexpensive inferior influential ingenious inherent initial innovative insightful inspiring insufficient intended interesting intricate
  intriguing intuitive invaluable investigated known larger largest late latest latter leading lengthy lesser lighter lightest lightweight likely
  limited little little-known long-standing longer looser low-cost lower lower-cost lowest lucrative main mainstay mainstream major many meaningful
  measured mere milder minor moderate modern modest most multiple myriad necessary negligible new newer newest newly newly-introduced newly-proposed
  next nice non-trivial nontrivial notable noteworthy notorious novel numerous obtained obvious old oldest ongoing only original other outdated
  overall overwhelming own paper particular past peculiar plausible poor poorer popular possible potential powerful practical precise preliminary
  present presented pressing prevailing prevalent previous principal principled prior problematic profound prohibitive prominent promising pronounced
  proper proposed publicly questionable quicker rapid rapidly rarer real-life real-world realistic reasonable received recent recently-introduced
  recently-proposed related relative relevant reliable remaining remarkable renowned reported representative required respective resultant resulting
  rich richer rigorous safer same satisfactory satisfying scalable scarce seamless selected seminal serious set several shallower sharper sheer
  shorter significant similar simple simpler simplest sizable slower slowest smaller smallest smarter so-called sole sophisticated special specific
  standalone state-of-the-art stiffer straightforward stricter striking stringent strong stronger studied stunning suboptimal subsequent substantial
  success successful successive such sufficient suitable superb superior supposed surprising systematic tailored tedious theoretical thorough tight
  tighter time-consuming time-honored today total tougher traditional transformative tremendous tricky troublesome true typical ubiquitous ultimate
  unclear underlying undesirable undesired unexpected unfavorable unified unique unknown unnecessary unparalleled unprecedented unrealistic
  unreliable unsatisfactory unsatisfying unwanted urgent usable useful useless usual utilized valuable various vast versatile viable vibrant vital
  vivid warmer weaker wealthier well-controlled well-designed well-established well-known well-studied whole wide-ranging widely-used wider
  widespread widest wonderful workable worse worst worth worthwhile`.split(/\s+/u),
)
