// Citations made by a document and its tasks, or made of it by others and theirs. A row is a citation c with the task t
// that makes it (null where the document as a whole does), the ids of both documents, its place (position of the task or
// 0, start) and the other document o; columns: citation, citing, cited, task, section.
//: rows c, t, citing, cited, position, start, o
//: from citing
CALL (key) {
  MATCH (:Document {id: $document})-[c:CITES]->(o:Document)
  RETURN c, o, null AS t
  UNION ALL
  MATCH (t:Task {documentId: $document})-[c:CITES]->(o:Document)
  RETURN c, o, t
}
WITH key, c, t, $document AS citing, o.id AS cited, coalesce(t.position, 0) AS position, coalesce(c.start, 0) AS start, o
//: from cited
MATCH (by:Document|Task)-[c:CITES]->(:Document {id: $document})
WITH key, c, CASE WHEN by:Task THEN by END AS t, coalesce(by.documentId, by.id) AS citing,
  CASE WHEN by:Task THEN by.position ELSE 0 END AS position, coalesce(c.start, 0) AS start
MATCH (o:Document {id: citing})
WITH key, c, t, citing, $document AS cited, position, start, o
//: where relation
c.relation = $relation
//: where number
o.number STARTS WITH $number
//: where level
o.level = $level
//: where issuedFrom
o.issuedOn >= $issuedFrom
//: where issuedTo
o.issuedOn <= $issuedTo
//: where region
EXISTS { MATCH (o)-[:CONCERNS]->(x:Region) WHERE $region IN [x.code, x.name] }
//: where issuer, issuerPhrase
EXISTS {
  MATCH (o)-[:ISSUED_BY]->(i:Agency)
  WHERE i.id = $issuer OR $issuer IN coalesce(i.aliases, []) + i.name
}
//: where text, textPhrase
c.quote CONTAINS $text OR o.title CONTAINS $text
//: order TEXT
citing TEXT PLAIN
position NUMBER PLAIN
start NUMBER PLAIN
//: order RELATION
c.relation TEXT
//: order ISSUED_ON
toString(o.issuedOn) TEXT
//: order LEVEL
CASE o.level WHEN 'NATIONAL' THEN 1 WHEN 'PROVINCIAL' THEN 2 WHEN 'CITY' THEN 3 WHEN 'DISTRICT' THEN 4 END NUMBER
//: order CITED_BY_COUNT DOWN
COUNT { (o)<-[:CITES]-() } NUMBER
//: tie
c.id TEXT PLAIN
//: dress s
OPTIONAL MATCH (s:Section {id: t.sectionId})
//: item
citation: c, citing: citing, cited: cited, task: t, section: s
//: facet RELATION
WITH c, c.relation AS value, c.relation AS label
//: facet DOCUMENT
WITH c, o.id AS value, coalesce(o.title, o.number) AS label
//: facet LEVEL
WITH c, o.level AS value, o.level AS label
//: facet REGION
OPTIONAL MATCH (o)-[:CONCERNS]->(x:Region)
WITH c, x.id AS value, x.name AS label
//: facet ISSUER
OPTIONAL MATCH (o)-[:ISSUED_BY]->(i:Agency)
WITH c, i.id AS value, i.name AS label
//: facet ISSUED_YEAR
WITH c, toString(o.issuedOn.year) AS value, toString(o.issuedOn.year) AS label
