// Stores what comparisons read of a document. Parameters: documentId, text (JSON), fullText (whether all of the document is
// held). No columns.
MERGE (c:ComparedText {id: 'compared/' + $documentId})
SET c.documentId = $documentId, c.text = $text, c.fullText = $fullText
