// The documents with the tasks most like those of one document. Parameters: document, searches (a list of full-text
// queries, one a task), hits (tasks looked at for each), most (documents). Columns: id, the most alike first.
UNWIND $searches AS search
CALL (search) {
  CALL db.index.fulltext.queryNodes('task_text', search, {limit: $hits}) YIELD node, score
  RETURN node.documentId AS id, score
}
WITH id, sum(score) AS alike
WHERE id <> $document
RETURN id
ORDER BY alike DESC, id
LIMIT $most
