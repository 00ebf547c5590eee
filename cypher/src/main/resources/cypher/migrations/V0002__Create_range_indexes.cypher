// What queries start from or sort by, besides the id.
CREATE INDEX document_number IF NOT EXISTS FOR (d:Document) ON (d.number);
CREATE INDEX document_status IF NOT EXISTS FOR (d:Document) ON (d.status);
CREATE INDEX document_issued_on IF NOT EXISTS FOR (d:Document) ON (d.issuedOn);
CREATE INDEX task_document_id IF NOT EXISTS FOR (t:Task) ON (t.documentId);
CREATE INDEX task_deadline_by IF NOT EXISTS FOR (t:Task) ON (t.deadlineBy);
CREATE INDEX section_document_id IF NOT EXISTS FOR (s:Section) ON (s.documentId);
CREATE INDEX source_key IF NOT EXISTS FOR (s:Source) ON (s.key);
CREATE INDEX source_sha256 IF NOT EXISTS FOR (s:Source) ON (s.sha256);
CREATE INDEX agency_name IF NOT EXISTS FOR (a:Agency) ON (a.name);
CREATE INDEX region_code IF NOT EXISTS FOR (r:Region) ON (r.code);
CREATE INDEX region_name IF NOT EXISTS FOR (r:Region) ON (r.name);
CREATE INDEX target_document_id IF NOT EXISTS FOR (t:Target) ON (t.documentId);
CREATE INDEX observation_document_id IF NOT EXISTS FOR (o:Observation) ON (o.documentId);
