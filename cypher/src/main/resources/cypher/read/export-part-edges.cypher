// What documents and their parts are tied to, each relation once: those within a document, and those to agencies,
// regions and other documents and tasks. Parameters: documents [id], agencies as of export-parts. Columns: source,
// target, relation, id, role, cited, kind.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  RETURN d AS n, 'Document' AS kind, 0 AS rank
  UNION ALL
  MATCH (n:Section {documentId: d.id})
  RETURN n, 'Section' AS kind, 1 AS rank
  UNION ALL
  MATCH (n:Task {documentId: d.id})
  WHERE $agencies IS NULL OR EXISTS { (n)<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $agencies }
  RETURN n, 'Task' AS kind, 2 AS rank
  UNION ALL
  MATCH (n:Target {documentId: d.id})
  WHERE $agencies IS NULL OR EXISTS {
    MATCH (t:Task {id: n.taskId})
    WHERE EXISTS { (t)<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $agencies }
  }
  RETURN n, 'Target' AS kind, 3 AS rank
}
CALL (n) {
  MATCH (n)<-[r:HAS_PART|RESPONSIBLE_FOR|HAS_TARGET]-()
  RETURN r
  UNION ALL
  MATCH (n)-[r:ISSUED_BY|CONCERNS|CITES|DERIVES_FROM|INHERITS_FROM|PARALLELS]->()
  RETURN r
}
WITH d, rank, n, r, startNode(r).id AS source, endNode(r).id AS target
RETURN source, target, type(r) AS relation, r.id AS id, r.role AS role, r.relation AS cited, r.kind AS kind
ORDER BY d.id, rank, n.position, n.id, relation, source, target, r.id
