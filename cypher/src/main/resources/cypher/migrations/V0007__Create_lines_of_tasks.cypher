// What comparisons read of a document, and by which version of the method its tasks were compared.
CREATE CONSTRAINT compared_text_id IF NOT EXISTS FOR (c:ComparedText) REQUIRE c.id IS UNIQUE;
CREATE INDEX compared_text_document_id IF NOT EXISTS FOR (c:ComparedText) ON (c.documentId);
CREATE INDEX compared_text_method_version IF NOT EXISTS FOR (c:ComparedText) ON (c.methodVersion);
