// Documents. A row is a document d; columns: document, issuer, issuerRegion, region.
//: rows d
//: from all
MATCH (d:Document)
//: from region
MATCH (d:Document)-[:CONCERNS]->(:Region {code: $region})
WITH DISTINCT key, d
//: anchor agencyId
MATCH (:Agency {id: $agencyId})-[:RESPONSIBLE_FOR]->(t:Task)
WITH DISTINCT key, t.documentId AS holder
MATCH (d:Document {id: holder})
//: anchor agencyPhrase
CALL db.index.fulltext.queryNodes('agency_text', $agencyPhrase) YIELD node AS a
WITH key, a WHERE $agency IN coalesce(a.aliases, []) + a.name
MATCH (a)-[:RESPONSIBLE_FOR]->(t:Task)
WITH DISTINCT key, t.documentId AS holder
MATCH (d:Document {id: holder})
//: anchor issuerPhrase
CALL (key) {
  MATCH (i:Agency {id: $issuer})
  RETURN i
  UNION
  CALL db.index.fulltext.queryNodes('agency_text', $issuerPhrase) YIELD node AS i
  WITH key, i WHERE $issuer IN coalesce(i.aliases, []) + i.name
  RETURN i
}
MATCH (i)<-[:ISSUED_BY]-(d:Document)
WITH DISTINCT key, d
//: anchor region
MATCH (x:Region)
WHERE x.code = $region OR x.name = $region
MATCH (x)<-[:CONCERNS]-(d:Document)
WITH DISTINCT key, d
//: anchor textPhrase
CALL db.index.fulltext.queryNodes('search_text', $textPhrase) YIELD node AS d
WITH key, d
MATCH (d:Document)
//: where status
d.status = $status
//: where type
d.type = $type
//: where level
d.level = $level
//: where number
d.number STARTS WITH $number
//: where issuedFrom
d.issuedOn >= $issuedFrom
//: where issuedTo
d.issuedOn <= $issuedTo
//: where region
EXISTS { MATCH (d)-[:CONCERNS]->(x:Region) WHERE $region IN [x.code, x.name] }
//: where issuer, issuerPhrase
EXISTS {
  MATCH (d)-[:ISSUED_BY]->(i:Agency)
  WHERE i.id = $issuer OR $issuer IN coalesce(i.aliases, []) + i.name
}
//: where agencyId, agency, agencyPhrase, role
EXISTS {
  MATCH (t:Task {documentId: d.id})<-[r:RESPONSIBLE_FOR]-(a:Agency)
  WHERE ($agencyId IS NULL OR a.id = $agencyId)
    AND ($agency IS NULL OR $agency IN coalesce(a.aliases, []) + a.name)
    AND ($role IS NULL OR r.role = $role)
}
//: where deadlineFrom, deadlineTo
EXISTS {
  MATCH (t:Task {documentId: d.id})
  WHERE ($deadlineFrom IS NULL OR t.deadlineBy >= $deadlineFrom)
    AND ($deadlineTo IS NULL OR t.deadlineBy <= $deadlineTo)
    AND t.deadlineBy IS NOT NULL
}
//: where indicator
EXISTS { MATCH (g:Target {documentId: d.id}) WHERE g.indicator CONTAINS $indicator }
//: where text, textPhrase
d.title CONTAINS $text
//: order ID
d.id TEXT PLAIN
//: order NUMBER
d.number TEXT
//: order TITLE
d.title TEXT
//: order ISSUED_ON
toString(d.issuedOn) TEXT
//: order LEVEL
CASE d.level WHEN 'NATIONAL' THEN 1 WHEN 'PROVINCIAL' THEN 2 WHEN 'CITY' THEN 3 WHEN 'DISTRICT' THEN 4 END NUMBER
//: order TASK_COUNT DOWN
COUNT { MATCH (t:Task {documentId: d.id}) } NUMBER
//: order TARGET_COUNT DOWN
COUNT { MATCH (g:Target {documentId: d.id}) } NUMBER
//: order RESPONSIBILITY_COUNT DOWN
COUNT { MATCH (t:Task {documentId: d.id})<-[:RESPONSIBLE_FOR]-() } NUMBER
//: order CITATION_COUNT DOWN
COUNT { (d)-[:CITES]->() } + COUNT { MATCH (t:Task {documentId: d.id})-[:CITES]->() } NUMBER
//: order CITED_BY_COUNT DOWN
COUNT { (d)<-[:CITES]-() } NUMBER
//: tie
d.id TEXT PLAIN
//: item
document: d {.id, .number, .title, .type, .issuedOn, .level, .status}
  /*: issuer, citeAs */,
  issuer: COLLECT {
    MATCH (d)-[signed:ISSUED_BY]->(i:Agency)
    RETURN i ORDER BY coalesce(signed.rank, 1), i.id LIMIT 1
  }[0],
  issuerRegion: COLLECT {
    MATCH (d)-[signed:ISSUED_BY]->(i:Agency)
    OPTIONAL MATCH (i)-[:OF]->(x:Region)
    RETURN x ORDER BY coalesce(signed.rank, 1), i.id, x.id LIMIT 1
  }[0]/*:*/
  /*: region */, region: COLLECT { MATCH (d)-[:CONCERNS]->(x:Region) RETURN x ORDER BY x.id LIMIT 1 }[0]/*:*/
//: facet STATUS
WITH d, d.status AS value, d.status AS label
//: facet TYPE
WITH d, d.type AS value, d.type AS label
//: facet LEVEL
WITH d, d.level AS value, d.level AS label
//: facet REGION
OPTIONAL MATCH (d)-[:CONCERNS]->(x:Region)
WITH d, x.id AS value, x.name AS label
//: facet ISSUER
OPTIONAL MATCH (d)-[:ISSUED_BY]->(i:Agency)
WITH d, i.id AS value, i.name AS label
//: facet ISSUED_YEAR
WITH d, toString(d.issuedOn.year) AS value, toString(d.issuedOn.year) AS label
//: facet AGENCY
OPTIONAL MATCH (t:Task {documentId: d.id})<-[:RESPONSIBLE_FOR]-(a:Agency)
WITH d, a.id AS value, a.name AS label
