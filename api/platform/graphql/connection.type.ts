import { Field, ObjectType, type ClassType } from 'type-graphql';
import type { Page } from './page.ts';
import { PageInfo } from './page-info.type.ts';

/** The GraphQL types of a Relay connection: `<name>Edge` and `<name>Connection`. */
export function connectionType<Node extends object>(name: string, node: () => ClassType): ClassType<Page<Node>> {
  @ObjectType(`${name}Edge`)
  class EdgeType {
    @Field(() => String)
    cursor: string;

    @Field(node)
    node: Node;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [EdgeType])
    edges: EdgeType[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return ConnectionType;
}
