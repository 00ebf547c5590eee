// Takes away the lines between the tasks and targets of two documents. Parameters: pairs (a list of {left, right}).
// No columns.
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (:Task {documentId: pair.left})-[r:INHERITS_FROM|PARALLELS]-(:Task {documentId: pair.right})
  DELETE r
}
CALL (pair) {
  MATCH (:Target {documentId: pair.left})-[r:COMPARED_WITH]-(:Target {documentId: pair.right})
  DELETE r
}
