// Takes away the lines that an earlier version of a link file added.
// Parameters: source, keep (ids that the file still has). No columns.
MATCH (from)-[d:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK {basis: 'CURATED', source: $source}]->()
WHERE NOT d.id IN $keep
SET from:Unlined
DELETE d
