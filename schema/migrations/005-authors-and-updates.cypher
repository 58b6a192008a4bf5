// Authors in the orders that other entities have, and papers in the order in which a reader that polls takes them.
CREATE INDEX author_by_name IF NOT EXISTS FOR (n:Author) ON (n.byName);
CREATE INDEX author_by_paper_count IF NOT EXISTS FOR (n:Author) ON (n.byPaperCount);
CREATE INDEX paper_by_updated IF NOT EXISTS FOR (n:Paper) ON (n.updatedAt);

// An author whom a paper named twice is joined to it once.
MATCH (p:Paper)
CALL (p) {
  MATCH (p)-[r:WRITTEN_BY]->(a:Author)
  WITH a, r
  ORDER BY r.position
  WITH a, collect(r)[1..] AS again
  UNWIND again AS r
  DELETE r
} IN TRANSACTIONS OF 1000 ROWS;

// The keys of authors who are there already. A name is folded as foldLetters does it, letter by letter.
MATCH (a:Author)
WHERE a.byName IS NULL
CALL (a) {
  WITH a, reduce(folded = '', letter IN split(normalize(a.name, NFKD), '') | folded + CASE
    WHEN letter =~ '[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]' THEN ''
    ELSE letter
  END) AS bare
  WITH a, reduce(folded = '', letter IN split(toLower(bare), '') | folded + CASE letter
    WHEN 'ß' THEN 'ss'
    WHEN 'æ' THEN 'ae'
    WHEN 'œ' THEN 'oe'
    WHEN 'ø' THEN 'o'
    WHEN 'ł' THEN 'l'
    WHEN 'đ' THEN 'd'
    WHEN 'ð' THEN 'd'
    WHEN 'þ' THEN 'th'
    WHEN 'ħ' THEN 'h'
    WHEN 'ı' THEN 'i'
    WHEN 'ς' THEN 'σ'
    ELSE letter
  END) AS plain
  WITH a, normalize(plain, NFC) AS name, COUNT { (a)<-[:WRITTEN_BY]-() } AS papers
  SET a.paperCount = papers,
    a.byName = left(name, 1000) + '\t' + a.id,
    a.byPaperCount = right('000000000' + toString(papers), 10) + '\t' + a.id
} IN TRANSACTIONS OF 1000 ROWS;
