// What kind each paper shows a concept to be, by which most of its papers decide: until now the first of them did, so it counts for all.
MATCH (c:Concept)
WHERE c.curated IS NULL AND c.kind <> 'OTHER'
CALL (c) {
  MATCH (c)<-[m:MENTIONS]-()
  SET m.kind = c.kind
} IN TRANSACTIONS OF 1000 ROWS;
