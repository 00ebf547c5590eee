// A page of what an agency answers for, by document and position of the task. Parameters: keys [{index, total,
// after [documentId, position, id], agency, role, kind, deadlineFrom, deadlineTo}], limit. Columns: index, items [{responsibility, agency,
// region, taskId, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (a:Agency {id: key.agency})-[r:RESPONSIBLE_FOR]->(t:Task)
  WHERE (key.role IS NULL OR r.role = key.role)
    AND (key.kind IS NULL OR t.kind = key.kind)
    AND (key.deadlineFrom IS NULL OR t.deadlineBy >= key.deadlineFrom)
    AND (key.deadlineTo IS NULL OR t.deadlineBy <= key.deadlineTo)
    AND (key.after IS NULL
      OR t.documentId > key.after[0]
      OR t.documentId = key.after[0] AND (t.position > key.after[1] OR t.position = key.after[1] AND r.id > key.after[2]))
  WITH a, r, t ORDER BY t.documentId, t.position, r.id LIMIT $limit
  OPTIONAL MATCH (a)-[:OF]->(region:Region)
  WITH a, r, t, region ORDER BY t.documentId, t.position, r.id
  RETURN collect({
    responsibility: r, agency: a, region: region, taskId: t.id, sort: [t.documentId, t.position, r.id]
  }) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (a:Agency {id: key.agency})-[r:RESPONSIBLE_FOR]->(t:Task)
  WHERE (key.role IS NULL OR r.role = key.role)
    AND (key.kind IS NULL OR t.kind = key.kind)
    AND (key.deadlineFrom IS NULL OR t.deadlineBy >= key.deadlineFrom)
    AND (key.deadlineTo IS NULL OR t.deadlineBy <= key.deadlineTo)
  RETURN count(r) AS total
}
RETURN key.index AS index, items, total
