// Names as they are typed: what a name contains, the other names that it has, and the words of titles as they stand, not their stems.
CREATE TEXT INDEX concept_name_parts IF NOT EXISTS FOR (n:Concept) ON (n.byName);
CREATE TEXT INDEX organization_name_parts IF NOT EXISTS FOR (n:Organization) ON (n.byName);
CREATE TEXT INDEX author_name_parts IF NOT EXISTS FOR (n:Author) ON (n.byName);
CREATE FULLTEXT INDEX typed_words IF NOT EXISTS FOR (n:Topic|Concept|Organization|Paper) ON EACH [n.title, n.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };
