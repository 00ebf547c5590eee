// What lies one more step away, by id. Parameters: from [key], seen [key], labels [label], relations [type], enough.
// Columns: near [key].
MATCH (from)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF|ISSUED_BY|CONCERNS
      |HAS_PART|RESPONSIBLE_FOR|HAS_TARGET|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]-(to)
WHERE elementId(from) IN $from AND type(r) IN $relations AND any(label IN labels(to) WHERE label IN $labels)
  AND NOT elementId(to) IN $seen
WITH DISTINCT to ORDER BY to.id LIMIT $enough
RETURN collect(elementId(to)) AS near
