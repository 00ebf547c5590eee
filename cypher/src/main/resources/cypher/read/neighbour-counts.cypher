// How many neighbours nodes have, by relation and direction; the store keeps these counts, nothing is expanded.
// Parameters: keys [{index, id}]. Columns: index, items [{relation, direction, count}], without zeros.
UNWIND $keys AS key
MATCH (n:Document|Section|Task|Agency|Region|Target {id: key.id})
RETURN key.index AS index, [
  one IN [
    {relation: 'PART_OF', direction: 'OUT', count: COUNT { (n)-[:PART_OF]->() }},
    {relation: 'PART_OF', direction: 'IN', count: COUNT { (n)<-[:PART_OF]-() }},
    {relation: 'OF', direction: 'OUT', count: COUNT { (n)-[:OF]->() }},
    {relation: 'OF', direction: 'IN', count: COUNT { (n)<-[:OF]-() }},
    {relation: 'COUNTERPART_OF', direction: 'OUT', count: COUNT { (n)-[:COUNTERPART_OF]->() }},
    {relation: 'COUNTERPART_OF', direction: 'IN', count: COUNT { (n)<-[:COUNTERPART_OF]-() }},
    {relation: 'BELONGS_TO', direction: 'OUT', count: COUNT { (n)-[:BELONGS_TO]->() }},
    {relation: 'BELONGS_TO', direction: 'IN', count: COUNT { (n)<-[:BELONGS_TO]-() }},
    {relation: 'SUCCEEDED_BY', direction: 'OUT', count: COUNT { (n)-[:SUCCEEDED_BY]->() }},
    {relation: 'SUCCEEDED_BY', direction: 'IN', count: COUNT { (n)<-[:SUCCEEDED_BY]-() }},
    {relation: 'MEMBER_OF', direction: 'OUT', count: COUNT { (n)-[:MEMBER_OF]->() }},
    {relation: 'MEMBER_OF', direction: 'IN', count: COUNT { (n)<-[:MEMBER_OF]-() }},
    {relation: 'HOSTS_OFFICE_OF', direction: 'OUT', count: COUNT { (n)-[:HOSTS_OFFICE_OF]->() }},
    {relation: 'HOSTS_OFFICE_OF', direction: 'IN', count: COUNT { (n)<-[:HOSTS_OFFICE_OF]-() }},
    {relation: 'ISSUED_BY', direction: 'OUT', count: COUNT { (n)-[:ISSUED_BY]->() }},
    {relation: 'ISSUED_BY', direction: 'IN', count: COUNT { (n)<-[:ISSUED_BY]-() }},
    {relation: 'CONCERNS', direction: 'OUT', count: COUNT { (n)-[:CONCERNS]->() }},
    {relation: 'CONCERNS', direction: 'IN', count: COUNT { (n)<-[:CONCERNS]-() }},
    {relation: 'HAS_PART', direction: 'OUT', count: COUNT { (n)-[:HAS_PART]->() }},
    {relation: 'HAS_PART', direction: 'IN', count: COUNT { (n)<-[:HAS_PART]-() }},
    {relation: 'RESPONSIBLE_FOR', direction: 'OUT', count: COUNT { (n)-[:RESPONSIBLE_FOR]->() }},
    {relation: 'RESPONSIBLE_FOR', direction: 'IN', count: COUNT { (n)<-[:RESPONSIBLE_FOR]-() }},
    {relation: 'HAS_TARGET', direction: 'OUT', count: COUNT { (n)-[:HAS_TARGET]->() }},
    {relation: 'HAS_TARGET', direction: 'IN', count: COUNT { (n)<-[:HAS_TARGET]-() }},
    {relation: 'CITES', direction: 'OUT', count: COUNT { (n)-[:CITES]->() }},
    {relation: 'CITES', direction: 'IN', count: COUNT { (n)<-[:CITES]-() }},
    {relation: 'DERIVES_FROM', direction: 'OUT', count: COUNT { (n)-[:DERIVES_FROM]->() }},
    {relation: 'DERIVES_FROM', direction: 'IN', count: COUNT { (n)<-[:DERIVES_FROM]-() }},
    {relation: 'INHERITS_FROM', direction: 'OUT', count: COUNT { (n)-[:INHERITS_FROM]->() }},
    {relation: 'INHERITS_FROM', direction: 'IN', count: COUNT { (n)<-[:INHERITS_FROM]-() }},
    {relation: 'PARALLELS', direction: 'OUT', count: COUNT { (n)-[:PARALLELS]->() }},
    {relation: 'PARALLELS', direction: 'IN', count: COUNT { (n)<-[:PARALLELS]-() }}
  ] WHERE one.count > 0
] AS items
