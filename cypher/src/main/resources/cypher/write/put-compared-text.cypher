// Stores what comparisons read of a document. Parameters: documentId, text (JSON). No columns.
MERGE (c:ComparedText {id: 'compared/' + $documentId})
SET c.documentId = $documentId, c.text = $text
