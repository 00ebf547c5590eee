// Data, in a file of its own.
MERGE (t:Thing {id: 'thing/1'});
MERGE (t:Thing {id: 'thing/2'});
