// The second statement is no Cypher.
MERGE (t:Thing {id: 'thing/1'});
MERGE (t:Thing;
