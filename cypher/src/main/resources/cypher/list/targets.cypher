// Targets. A row is a target t; columns: target.
//: rows t
//: from all
MATCH (t:Target)
//: from document
MATCH (t:Target {documentId: $document})
//: anchor documentNumber
MATCH (d:Document {number: $documentNumber})
MATCH (t:Target {documentId: d.id})
//: anchor textPhrase
CALL db.index.fulltext.queryNodes('search_text', $textPhrase) YIELD node AS t
WITH key, t
MATCH (t:Target)
//: anchor agencyId
MATCH (:Agency {id: $agencyId})-[:RESPONSIBLE_FOR]->(:Task)-[:HAS_TARGET]->(t:Target)
WITH DISTINCT key, t
//: anchor agencyPhrase
CALL db.index.fulltext.queryNodes('agency_text', $agencyPhrase) YIELD node AS a
WITH key, a WHERE $agency IN coalesce(a.aliases, []) + a.name
MATCH (a)-[:RESPONSIBLE_FOR]->(:Task)-[:HAS_TARGET]->(t:Target)
WITH DISTINCT key, t
//: anchor region
MATCH (x:Region)
WHERE x.code = $region OR x.name = $region
MATCH (x)<-[:CONCERNS]-(d:Document)
MATCH (t:Target {documentId: d.id})
WITH DISTINCT key, t
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
MATCH (t:Target {documentId: d.id})
WITH DISTINCT key, t
//: where indicator
t.indicator CONTAINS $indicator
//: where comparator
t.comparator = $comparator
//: where unit
t.unit = $unit
//: where dueFrom
t.dueBy >= $dueFrom
//: where dueTo
t.dueBy <= $dueTo
//: where documentNumber, level, issuedFrom, issuedTo
EXISTS {
  MATCH (d:Document {id: t.documentId})
  WHERE ($documentNumber IS NULL OR d.number = $documentNumber)
    AND ($level IS NULL OR d.level = $level)
    AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
    AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
}
//: where region
EXISTS { MATCH (:Document {id: t.documentId})-[:CONCERNS]->(x:Region) WHERE $region IN [x.code, x.name] }
//: where issuer, issuerPhrase
EXISTS {
  MATCH (:Document {id: t.documentId})-[:ISSUED_BY]->(i:Agency)
  WHERE i.id = $issuer OR $issuer IN coalesce(i.aliases, []) + i.name
}
//: where agencyId, agency, agencyPhrase, role
EXISTS {
  MATCH (t)<-[:HAS_TARGET]-(:Task)<-[r:RESPONSIBLE_FOR]-(a:Agency)
  WHERE ($agencyId IS NULL OR a.id = $agencyId)
    AND ($agency IS NULL OR $agency IN coalesce(a.aliases, []) + a.name)
    AND ($role IS NULL OR r.role = $role)
}
//: where text, textPhrase
t.raw CONTAINS $text
//: order DOCUMENT
t.documentId TEXT PLAIN
t.position NUMBER PLAIN
//: order DUE
toString(t.dueBy) TEXT
//: order INDICATOR
t.indicator TEXT
//: order ISSUED_ON
COLLECT { MATCH (d:Document {id: t.documentId}) RETURN toString(d.issuedOn) }[0] TEXT
//: order LEVEL
COLLECT {
  MATCH (d:Document {id: t.documentId})
  RETURN CASE d.level WHEN 'NATIONAL' THEN 1 WHEN 'PROVINCIAL' THEN 2 WHEN 'CITY' THEN 3 WHEN 'DISTRICT' THEN 4 END
}[0] NUMBER
//: order RESPONSIBILITY_COUNT DOWN
COUNT { (t)<-[:HAS_TARGET]-(:Task)<-[:RESPONSIBLE_FOR]-() } NUMBER
//: tie
t.id TEXT PLAIN
//: item
target: t {.id, .documentId, .taskId, .raw, .indicator, .comparator, .value, .low, .high, .ratio, .unit, .scope, .dueRaw, .dueBy
    /*: evidence */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/}
//: facet INDICATOR
WITH t, t.indicator AS value, t.indicator AS label
//: facet COMPARATOR
WITH t, t.comparator AS value, t.comparator AS label
//: facet UNIT
WITH t, t.unit AS value, t.unit AS label
//: facet DUE_YEAR
WITH t, toString(t.dueBy.year) AS value, toString(t.dueBy.year) AS label
//: facet AGENCY
OPTIONAL MATCH (t)<-[:HAS_TARGET]-(:Task)<-[:RESPONSIBLE_FOR]-(a:Agency)
WITH t, a.id AS value, a.name AS label
//: facet DOCUMENT
MATCH (d:Document {id: t.documentId})
WITH t, d.id AS value, coalesce(d.title, d.number) AS label
//: facet LEVEL
MATCH (d:Document {id: t.documentId})
WITH t, d.level AS value, d.level AS label
//: facet REGION
MATCH (d:Document {id: t.documentId})
OPTIONAL MATCH (d)-[:CONCERNS]->(x:Region)
WITH t, x.id AS value, x.name AS label
