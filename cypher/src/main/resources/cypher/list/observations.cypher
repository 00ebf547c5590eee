// Observations. A row is an observation o; columns: observation.
//: rows o
//: from all
MATCH (o:Observation)
//: anchor documentNumber
MATCH (d:Document {number: $documentNumber})
MATCH (o:Observation {documentId: d.id})
//: anchor region
MATCH (x:Region)
WHERE x.code = $region OR x.name = $region
MATCH (x)<-[:CONCERNS]-(d:Document)
MATCH (o:Observation {documentId: d.id})
WITH DISTINCT key, o
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
MATCH (o:Observation {documentId: d.id})
WITH DISTINCT key, o
//: where code
o.code = $code
//: where documentNumber, level, issuedFrom, issuedTo
EXISTS {
  MATCH (d:Document {id: o.documentId})
  WHERE ($documentNumber IS NULL OR d.number = $documentNumber)
    AND ($level IS NULL OR d.level = $level)
    AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
    AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
}
//: where region
EXISTS { MATCH (:Document {id: o.documentId})-[:CONCERNS]->(x:Region) WHERE $region IN [x.code, x.name] }
//: where issuer, issuerPhrase
EXISTS {
  MATCH (:Document {id: o.documentId})-[:ISSUED_BY]->(i:Agency)
  WHERE i.id = $issuer OR $issuer IN coalesce(i.aliases, []) + i.name
}
//: where text, textPhrase
o.messageZh CONTAINS $text OR o.messageEn CONTAINS $text OR o.quote CONTAINS $text
//: order DOCUMENT
o.documentId TEXT PLAIN
coalesce(o.start, 0) NUMBER
//: order CODE
o.code TEXT
//: order ISSUED_ON
COLLECT { MATCH (d:Document {id: o.documentId}) RETURN toString(d.issuedOn) }[0] TEXT
//: tie
o.id TEXT PLAIN
//: item
observation: o
//: facet CODE
WITH o, o.code AS value, o.code AS label
//: facet DOCUMENT
MATCH (d:Document {id: o.documentId})
WITH o, d.id AS value, coalesce(d.title, d.number) AS label
//: facet LEVEL
MATCH (d:Document {id: o.documentId})
WITH o, d.level AS value, d.level AS label
//: facet REGION
MATCH (d:Document {id: o.documentId})
OPTIONAL MATCH (d)-[:CONCERNS]->(x:Region)
WITH o, x.id AS value, x.name AS label
