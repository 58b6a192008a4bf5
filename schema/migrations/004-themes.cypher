// Themes in the orders that other entities have; a page of a large theme reads as many entries as it shows.
CREATE INDEX theme_by_name IF NOT EXISTS FOR (n:Theme) ON (n.byName);
CREATE INDEX theme_by_paper_count IF NOT EXISTS FOR (n:Theme) ON (n.byPaperCount);
CREATE INDEX in_theme_by_published IF NOT EXISTS FOR ()-[r:IN_THEME]-() ON (r.theme, r.byPublished);
