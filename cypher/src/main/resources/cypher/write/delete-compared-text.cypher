// Takes away what comparisons read of a document. Parameters: documentId. No columns.
MATCH (c:ComparedText {id: 'compared/' + $documentId})
DELETE c
