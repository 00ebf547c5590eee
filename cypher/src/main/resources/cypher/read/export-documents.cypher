// A page of the documents of a download, by id. Parameters: after (id to start after), size, number, region (code or
// name), level, agencies [id of one that answers for a task of it]; null where not given. Columns: id.
MATCH (d:Document)
WHERE d.id > $after
  AND ($number IS NULL OR d.number = $number)
  AND ($level IS NULL OR d.level = $level)
  AND ($region IS NULL OR EXISTS { (d)-[:CONCERNS]->(r:Region) WHERE $region IN [r.code, r.name] })
  AND ($agencies IS NULL OR EXISTS {
    MATCH (t:Task {documentId: d.id})<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $agencies
  })
RETURN d.id AS id ORDER BY d.id LIMIT $size
