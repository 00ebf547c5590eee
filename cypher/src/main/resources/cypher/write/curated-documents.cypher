// The documents to which a link file added lines to others, by id.
// Parameters: source. Columns: id.
MATCH (from:Document)-[:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK {basis: 'CURATED', source: $source}]->()
RETURN DISTINCT from.id AS id ORDER BY id
