// Forgets the lines that an earlier version of a link file added; they go when lines are drawn anew.
// Parameters: source, keep (ids that the file still has). No columns.
MATCH ()-[link:LINKED_BY_HAND {source: $source}]->()
WHERE NOT link.id IN $keep
DELETE link
