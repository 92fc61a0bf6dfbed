// The part of GitHub's GraphQL API that REST does not tell: whether a review was edited. Field names and types are those of the published schema (@octokit/graphql-schema 15.26.1).
import { buildSchema, GraphQLError, graphqlSync } from 'graphql';
import type { Fields, Json } from './json.ts';
import { fullName, type World } from './world.ts';

const schema = buildSchema(`
  scalar BigInt
  scalar DateTime
  type Query { repository(owner: String!, name: String!, followRenames: Boolean = true): Repository }
  type Repository { pullRequest(number: Int!): PullRequest }
  type PullRequest { reviews(after: String, author: String, before: String, first: Int, last: Int): PullRequestReviewConnection }
  type PullRequestReviewConnection { nodes: [PullRequestReview], pageInfo: PageInfo!, totalCount: Int! }
  type PageInfo { endCursor: String, hasNextPage: Boolean!, hasPreviousPage: Boolean!, startCursor: String }
  type PullRequestReview { fullDatabaseId: BigInt, lastEditedAt: DateTime, includesCreatedEdit: Boolean! }
`);

export function graphqlAnswer(world: World, { query, variables }: Fields): Json {
  const rootValue = {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = world.repositories.find((one) => fullName(one) === `${owner}/${name}`);
      if (!repository) throw new GraphQLError(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return {
        pullRequest: ({ number }: { number: number }) => {
          const pull = repository.pulls.find((one) => one.number === number);
          if (!pull) throw new GraphQLError(`Could not resolve to a PullRequest with the number of ${number}.`);
          return {
            reviews: ({ after, first }: { after?: string; first?: number }) => {
              if (first === undefined || first < 1 || first > 100) throw new GraphQLError('You must provide a `first` or `last` value between 1 and 100.');
              const start = after ? Number(Buffer.from(after, 'base64').toString()) : 0;
              const end = Math.min(pull.reviews.length, start + first);
              return {
                totalCount: pull.reviews.length,
                nodes: pull.reviews.slice(start, end).map(({ id, editedAt }) => ({ fullDatabaseId: String(id), lastEditedAt: editedAt ?? null, includesCreatedEdit: editedAt !== undefined })),
                pageInfo: { hasNextPage: end < pull.reviews.length, hasPreviousPage: start > 0, startCursor: null, endCursor: Buffer.from(String(end)).toString('base64') },
              };
            },
          };
        },
      };
    },
  };
  const given = typeof variables === 'object' && variables !== null && !Array.isArray(variables) ? variables : {};
  return JSON.parse(JSON.stringify(graphqlSync({ schema, source: String(query), rootValue, variableValues: given }))) as Json;
}
