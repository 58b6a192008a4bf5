// Keys: one node a key. Community Edition has no existence constraints; the writes see to those.
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT paper_arxiv_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.arxivId IS UNIQUE;
CREATE CONSTRAINT paper_doi IF NOT EXISTS FOR (n:Paper) REQUIRE n.doi IS UNIQUE;
CREATE CONSTRAINT merged_paper_id IF NOT EXISTS FOR (n:MergedPaper) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_slug IF NOT EXISTS FOR (n:Topic) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT concept_slug IF NOT EXISTS FOR (n:Concept) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT organization_slug IF NOT EXISTS FOR (n:Organization) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT artifact_key IF NOT EXISTS FOR (n:Artifact) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT listing_id IF NOT EXISTS FOR (n:Listing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_record_key IF NOT EXISTS FOR (n:SourceRecord) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT corpus_key IF NOT EXISTS FOR (n:Corpus) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT schema_version_key IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.key IS UNIQUE;

// Identity: by what each record states, since a paper may go by several titles. A title key may belong to several papers.
CREATE INDEX source_record_title_key IF NOT EXISTS FOR (n:SourceRecord) ON (n.titleKey);
CREATE INDEX source_record_arxiv_id IF NOT EXISTS FOR (n:SourceRecord) ON (n.arxivId);
CREATE INDEX source_record_doi IF NOT EXISTS FOR (n:SourceRecord) ON (n.doi);
CREATE INDEX paper_title_key IF NOT EXISTS FOR (n:Paper) ON (n.titleKey);
CREATE INDEX listing_day IF NOT EXISTS FOR (n:Listing) ON (n.source, n.monthDay);

// Orders of papers. Each key ends in the paper's id, so it is unique and a cursor needs nothing else.
CREATE INDEX paper_by_published IF NOT EXISTS FOR (n:Paper) ON (n.byPublished);
CREATE INDEX paper_by_published_ascending IF NOT EXISTS FOR (n:Paper) ON (n.byPublishedAscending);
CREATE INDEX paper_by_upvotes IF NOT EXISTS FOR (n:Paper) ON (n.byUpvotes);
CREATE INDEX paper_by_upvotes_ascending IF NOT EXISTS FOR (n:Paper) ON (n.byUpvotesAscending);
CREATE INDEX paper_by_title IF NOT EXISTS FOR (n:Paper) ON (n.byTitle);
CREATE INDEX listing_by_date IF NOT EXISTS FOR (n:Listing) ON (n.byDate);

// Orders of everything that has papers.
CREATE INDEX topic_by_name IF NOT EXISTS FOR (n:Topic) ON (n.byName);
CREATE INDEX topic_by_paper_count IF NOT EXISTS FOR (n:Topic) ON (n.byPaperCount);
CREATE INDEX concept_by_name IF NOT EXISTS FOR (n:Concept) ON (n.byName);
CREATE INDEX concept_by_paper_count IF NOT EXISTS FOR (n:Concept) ON (n.byPaperCount);
CREATE INDEX organization_by_name IF NOT EXISTS FOR (n:Organization) ON (n.byName);
CREATE INDEX organization_by_paper_count IF NOT EXISTS FOR (n:Organization) ON (n.byPaperCount);

// A page of a hub (a topic with tens of thousands of papers) reads as many entries as it shows.
CREATE INDEX about_by_published IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.topic, r.byPublished);
CREATE INDEX mentions_by_published IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.concept, r.byPublished);
CREATE INDEX from_by_published IF NOT EXISTS FOR ()-[r:FROM]-() ON (r.organization, r.byPublished);
CREATE INDEX lists_by_position IF NOT EXISTS FOR ()-[r:LISTS]-() ON (r.listing, r.position);
