MATCH (t:Task)
WHERE t.documentId >= $after[0]
  AND (t.documentId > $after[0] OR t.position > $after[1] OR t.position = $after[1] AND t.id > $after[2])
RETURN t.id AS id, t.heading AS heading, t.text AS text, t.position AS position, t.deadlineBy AS by
ORDER BY t.documentId, t.position, t.id LIMIT 20
