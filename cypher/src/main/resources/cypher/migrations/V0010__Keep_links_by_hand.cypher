// Lines that persons added are kept as such, so that one that printed words refuse comes back when they go.
MATCH (from:Document)-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK {basis: 'CURATED'}]->(to:Document)
CREATE (from)-[link:LINKED_BY_HAND]->(to)
SET link = {
  id: line.id, relation: line.relation, basis: 'CURATED', source: line.source, gap: line.gap, note: line.note,
  grounds: type(line) IN ['DERIVES_FROM', 'FORWARDS'], contradicted: false
};
