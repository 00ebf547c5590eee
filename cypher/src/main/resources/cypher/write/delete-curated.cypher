// Forgets the lines that an earlier version of a link file added; they go when lines are drawn anew.
// Parameters: source, keep (ids that the file still has). Columns: documents (ids of the ends of those that went).
MATCH (from:Document)-[link:LINKED_BY_HAND {source: $source}]->(to:Document)
WHERE NOT link.id IN $keep
WITH link, [from.id, to.id] AS ends
DELETE link
WITH ends
UNWIND ends AS id
RETURN collect(DISTINCT id) AS documents
