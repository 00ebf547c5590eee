// Where the copies of a document differ: found by id, and listed by document.
CREATE CONSTRAINT variant_id IF NOT EXISTS FOR (v:Variant) REQUIRE v.id IS UNIQUE;
CREATE INDEX variant_document_id IF NOT EXISTS FOR (v:Variant) ON (v.documentId);
