// The documents to which a link file added lines to others, by id.
// Parameters: source. Columns: id.
MATCH (from:Document)-[:LINKED_BY_HAND {source: $source}]->()
RETURN DISTINCT from.id AS id ORDER BY id
