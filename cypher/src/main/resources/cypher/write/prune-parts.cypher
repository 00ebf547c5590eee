// Takes away the tasks, sections, targets, observations and variants that a document no longer has.
// Parameters: id, keep (ids of those it still has). No columns.
CALL () {
  MATCH (t:Task {documentId: $id})
  WHERE NOT t.id IN $keep
  DETACH DELETE t
}
CALL () {
  MATCH (s:Section {documentId: $id})
  WHERE NOT s.id IN $keep
  DETACH DELETE s
}
CALL () {
  MATCH (o:Observation {documentId: $id})
  WHERE NOT o.id IN $keep
  DETACH DELETE o
}
CALL () {
  MATCH (t:Target {documentId: $id})
  WHERE NOT t.id IN $keep
  DETACH DELETE t
}
CALL () {
  MATCH (v:Variant {documentId: $id})
  WHERE NOT v.id IN $keep
  DETACH DELETE v
}
