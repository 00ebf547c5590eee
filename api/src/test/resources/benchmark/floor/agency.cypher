MATCH (a:Agency {id: $agency})-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE $after IS NULL OR t.documentId > $after[0] OR t.documentId = $after[0] AND t.position > $after[1]
WITH r, t ORDER BY t.documentId, t.position LIMIT $first
MATCH (d:Document {id: t.documentId})
RETURN r.role AS role, r.rank AS rank, t.id AS task, t.heading AS heading, t.position AS position, d.id AS document,
  d.number AS number, d.title AS title, d.issuedOn AS issuedOn
ORDER BY t.documentId, t.position
