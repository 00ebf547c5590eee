MATCH (t:Task) WHERE t.documentId >= ''
RETURN t.id AS id, t.heading AS heading, t.text AS text, t.position AS position, t.deadlineBy AS by
ORDER BY t.documentId, t.position, t.id LIMIT 20
