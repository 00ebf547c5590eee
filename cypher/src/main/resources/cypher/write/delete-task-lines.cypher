// Takes away the lines between the tasks and targets of these documents and all others. Parameters: ids. No columns.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Task {documentId: id})-[r:INHERITS_FROM|PARALLELS]-()
  DELETE r
}
CALL (id) {
  MATCH (:Target {documentId: id})-[r:COMPARED_WITH]-()
  DELETE r
}
