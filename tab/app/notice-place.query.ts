import { graphql } from '../gql/index.ts';

export const NoticePlaceQuery = graphql(`
  query NoticePlace($link: String!) {
    noticePlace(link: $link) {
      kind
      requestId
    }
  }
`);
