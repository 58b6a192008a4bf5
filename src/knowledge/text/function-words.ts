/** What a word of grammar shows of its text's language. */
export type Evidence = 'ENGLISH' | 'FOREIGN' | 'AMBIGUOUS'

/** Words that English texts are full of and no other language has; those that begin sentences with their capitals too. */
const english = `The We This These Our It In For From To With about after also although among and are based because been before being between both but by
  can could does during each either for from further had has have how however if into is it its itself more not of or our results show such
  than that the their them then there these they this those through to toward towards under upon using was we were what when where whether
  which while who why will with within without would`

/** The commonest words of grammar of two dozen other languages in Latin letters, none of which English has, and those that begin many sentences there. */
const foreign = `Bu Cet Cette Ces Denna Denne Detta Dette Deze Diese Dieser Dieses Eine Essa Esse Esta Estas Este Estos Het Neste Nesta Nous Questa Questo
  Über Wir Zum Zur aber auch auf aus bei dass diese diesem diesen dieser dieses durch eine einem einen einer eines für gegen haben ihre
  jedoch kann können nach nicht nur oder ohne sich sind sowie unter unseren vom werden wenn wird wir wurde wurden zum zur zwischen über ainsi
  afin alors après avec aussi ces cet cette dans depuis dont donc elle être leur leurs notre nous ont permet peut plusieurs pour qui selon
  sont une été como cuando desde donde entre esta estas este estos fue fueron hacia hasta más mediante mejora muy nuestra nuestro pero según
  sobre sus también una uno ao aos às através ela ele estudo foi foram mais não nas pela pelas pelo pelos são seu também uma agli alla alle
  anche che dagli dalla dalle degli delle dello già gli nei nel nella nelle negli più può questa questo quello sono sul sulla tra aan deze
  een heeft het kunnen maar naar niet ook onze uit veel voor waarbij werd wordt worden zijn att blev blir denna denne dette disse efter eller
  ett ettersom från för får genom hos ikke inte jag mellan mellom må några och og också også på samt til vid är aby była było być dla jak
  jako jest które który która lub nie niż oraz poprzez przez przy są się tego tej ze byl byla bylo jsou která které který nebo pomocí při
  také této tento tyto že bir bulunan çok daha değil gibi göre için kadar olan olarak olduğu sonra tarafından veya adalah akan dalam dapat
  dari dengan hasil ini itu oleh pada penelitian sebagai serta terhadap tidak untuk yang această acest fost pentru prin sunt și että jotka
  kanssa kun mutta myös niiden oli olivat ovat sekä egy egyes és hogy illetve nem valamint amb aquest aquesta dels els của các được là những
  một này và với trong`

/** Such words that English texts have in names, in words of Latin and as abbreviations: alone they show nothing. */
const ambiguous = `Das Der Die Dit Ein El Il La Las Le Les Los Um Un Una Une als au av az bij bis bu ce cho ci com dal das dat de dei del della dem den der
  des det di die din dit dos du ei ein el em en es est et fra hun ich il ile im ist ja kan la las le les los mai man med meer meg mit mot nos
  od om par para pas po por que sans sau se ser ses si som sous su sua sur tai tak te tot um un und van ve von w wie y z zu`

const all = (words: string, evidence: Evidence): [string, Evidence][] =>
  words.split(/\s+/u).map((word) => [word, evidence])

/** What words of grammar show, each in lower case as it is inside a sentence. */
export const functionWords: ReadonlyMap<string, Evidence> = new Map([
  ...all(foreign, 'FOREIGN'),
  ...all(ambiguous, 'AMBIGUOUS'),
  ...all(english, 'ENGLISH'),
])
