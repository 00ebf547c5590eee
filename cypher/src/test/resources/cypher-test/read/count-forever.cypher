// Runs for minutes. Parameters: none. Columns: total.
UNWIND range(1, 100000) AS a
UNWIND range(1, 1000000) AS b
WITH a + b AS c WHERE c % 3 = 0
RETURN count(c) AS total
