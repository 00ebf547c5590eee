// Opens GraphiQL on our endpoint. A link may carry ?query=…&variables=…; without one, or on a first
// visit, the page opens with an example that any corpus can answer.
'use strict';

const EXAMPLE = `# 政脉 Zhengmai
#
# 谁、在何时之前、做什么、依据什么。按 ▶ 或 Ctrl+Enter 运行。
# Who must do what, by when, and on whose authority.
# Run it with ▶ or Ctrl+Enter.
# 左上角的书本图标是全部字段的说明。
# The book at the top left explains every field.

query Example {
  documents(filter: {status: HELD}, first: 3) {
    totalCount
    nodes {
      number
      title
      issuedOn
      issuer { name }
      tasks(first: 2) {
        totalCount
        nodes {
          label
          heading
          deadline { raw by }
          responsibilities { role printedName agency { name } }
        }
      }
      citations(first: 2) {
        nodes { relation document { number title } }
      }
    }
  }
}
`;

const parameters = new URLSearchParams(window.location.search);

ReactDOM.render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({url: '/graphql'}),
    query: parameters.get('query') || undefined,
    variables: parameters.get('variables') || undefined,
    defaultQuery: EXAMPLE,
    defaultEditorToolsVisibility: true,
    shouldPersistHeaders: false,
  }),
  document.getElementById('graphiql')
);
