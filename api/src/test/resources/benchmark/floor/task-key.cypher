MATCH (t:Task)
RETURN [t.documentId, t.position, t.id] AS key
ORDER BY t.documentId, t.position, t.id SKIP $skip LIMIT 1
