// How much agencies answer for, in all and by role, document, last day and level of the document; the same task in two
// roles counts twice, as it does in the list of responsibilities. Parameters: keys [{index, id}]. Columns: index, total,
// byRole [{role, count}], byDocument [{documentId, count}], byDeadline [{by, count}], byLevel [{level, count}].
UNWIND $keys AS key
CALL (key) {
  OPTIONAL MATCH (:Agency {id: key.id})-[r:RESPONSIBLE_FOR]->(:Task)
  RETURN count(r) AS total
}
CALL (key) {
  OPTIONAL MATCH (:Agency {id: key.id})-[r:RESPONSIBLE_FOR]->(:Task)
  WITH r.role AS role, count(r) AS count ORDER BY count DESC, role
  RETURN [entry IN collect({role: role, count: count}) WHERE entry.count > 0] AS byRole
}
CALL (key) {
  OPTIONAL MATCH (:Agency {id: key.id})-[r:RESPONSIBLE_FOR]->(t:Task)
  WITH t.documentId AS documentId, count(r) AS count ORDER BY count DESC, documentId
  RETURN [entry IN collect({documentId: documentId, count: count}) WHERE entry.count > 0] AS byDocument
}
CALL (key) {
  OPTIONAL MATCH (:Agency {id: key.id})-[r:RESPONSIBLE_FOR]->(t:Task)
  WITH t.deadlineBy AS by, count(r) AS count ORDER BY by
  RETURN [entry IN collect({by: by, count: count}) WHERE entry.count > 0] AS byDeadline
}
CALL (key) {
  OPTIONAL MATCH (:Agency {id: key.id})-[r:RESPONSIBLE_FOR]->(t:Task)
  OPTIONAL MATCH (d:Document {id: t.documentId})
  WITH d.level AS level, count(r) AS count ORDER BY count DESC, level
  RETURN [entry IN collect({level: level, count: count}) WHERE entry.count > 0] AS byLevel
}
RETURN key.index AS index, total, byRole, byDocument, byDeadline, byLevel
