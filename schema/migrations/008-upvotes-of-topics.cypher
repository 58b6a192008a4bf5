// The most upvoted papers of a large topic: a page reads as many entries as it shows.
CREATE INDEX about_by_upvotes IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.topic, r.byUpvotes);

MATCH (p:Paper)-[r:ABOUT]->()
CALL (p, r) {
  SET r.byUpvotes = p.byUpvotes
} IN TRANSACTIONS OF 10000 ROWS;
