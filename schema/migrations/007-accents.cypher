// Texts that have accents are kept without them too, so that "schrodinger" finds "Schrödinger". Folded as foldLetters does it; a text without accents has none.
MATCH (p:Paper)
WHERE p.title + coalesce(p.abstract, '') + coalesce(p.summary, '') =~ '(?s).*(?:[^\\P{L}a-zA-Z]|\\p{M}).*'
CALL (p) {
  UNWIND [[p.title, 'title'], [p.abstract, 'text'], [p.summary, 'text']] AS part
  WITH p, part[0] AS text, part[1] AS kind
  WHERE text =~ '(?s).*(?:[^\\P{L}a-zA-Z]|\\p{M}).*'
  WITH p, text, kind, normalize(text, NFKD) AS apart
  WITH p, text, kind, reduce(bare = apart, mark IN [
    letter IN split(apart, '')
    WHERE letter =~ '[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]'
  ] | replace(bare, mark, '')) AS bare
  WITH p, text, kind, reduce(plain = toLower(bare), pair IN [
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['ø', 'o'],
    ['ł', 'l'],
    ['đ', 'd'],
    ['ð', 'd'],
    ['þ', 'th'],
    ['ħ', 'h'],
    ['ı', 'i'],
    ['ς', 'σ']
  ] | replace(plain, pair[0], pair[1])) AS plain
  WITH p, text, kind, normalize(plain, NFC) AS folded
  WITH p, kind, CASE WHEN folded <> toLower(text) THEN folded END AS folded
  WITH p, collect(CASE kind WHEN 'title' THEN folded END) AS titles, collect(CASE kind WHEN 'text' THEN folded END) AS texts
  SET p.foldedTitle = titles[0],
    p.foldedText = CASE WHEN size(texts) > 0 THEN reduce(joined = texts[0], text IN texts[1..] | joined + '\n' + text) END
} IN TRANSACTIONS OF 1000 ROWS;

// Made anew, since an index keeps the properties that it was made with.
DROP INDEX paper_text IF EXISTS;
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.abstract, n.summary, n.foldedTitle, n.foldedText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false } };
