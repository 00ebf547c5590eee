CALL () {
  MATCH (t:Task) WHERE t.documentId >= ''
  WITH t ORDER BY t.documentId, t.position, t.id LIMIT 20
  RETURN collect([t.id, t.heading, t.text, t.position, t.deadlineBy]) AS tasks
}
RETURN tasks, COUNT { (:Task) } AS total
