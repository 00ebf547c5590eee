MATCH (:Agency {id: $agency})-[:RESPONSIBLE_FOR]->(t:Task)
RETURN [t.documentId, t.position] AS key
ORDER BY t.documentId, t.position SKIP $skip LIMIT 1
