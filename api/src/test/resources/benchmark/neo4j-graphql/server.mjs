// @neo4j/graphql over the plainest HTTP: node's own server and the reference engine, with parsed queries kept, so that
// the time is the library's. Argument: address of the database; user and password come from the environment.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { execute, parse, validate } from "graphql";
import neo4j from "neo4j-driver";

const env = process.env;
const auth = neo4j.auth.basic(env.ZHENGMAI_STORE_USER, env.ZHENGMAI_STORE_PASSWORD);
const driver = neo4j.driver(process.argv[2], auth, { maxConnectionPoolSize: 40 });
const schema = await new Neo4jGraphQL({ typeDefs: readFileSync("types.graphql", "utf8"), driver }).getSchema();
const parsed = new Map();

function document(query) {
  let known = parsed.get(query);
  if (!known) {
    known = parse(query);
    const errors = validate(schema, known);
    if (errors.length > 0) {
      throw errors[0];
    }
    parsed.set(query, known);
  }
  return known;
}

async function answer(body) {
  const { query, variables } = JSON.parse(body);
  try {
    return await execute({ schema, document: document(query), variableValues: variables, contextValue: {} });
  } catch (error) {
    return { errors: [{ message: error.message }] };
  }
}

const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  const bytes = Buffer.from(JSON.stringify(await answer(Buffer.concat(parts).toString("utf8"))));
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": bytes.length });
  response.end(bytes);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(`READY http://127.0.0.1:${server.address().port}/graphql`));
process.stdin.on("end", () => process.exit()).resume();
